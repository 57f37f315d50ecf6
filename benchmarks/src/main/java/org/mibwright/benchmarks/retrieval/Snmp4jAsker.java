package org.mibwright.benchmarks.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.Snmp;
import org.snmp4j.Target;
import org.snmp4j.event.ResponseEvent;
import org.snmp4j.event.ResponseListener;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.smi.VariableBinding;

/** SNMP4J's asynchronous requests. */
final class Snmp4jAsker implements Asker {
    private static final OID NAME = new OID(Fleet.NAME);
    private static final OctetString ANSWER = new OctetString(Fleet.ANSWER);

    private final Snmp snmp;
    private final List<Target<UdpAddress>> targets;
    private final boolean secure;

    Snmp4jAsker(Fleet fleet, boolean tuned, long timeout, int retries) {
        secure = fleet.secure();
        snmp = Snmp4j.open(tuned, secure, Snmp4j.SMALL);
        targets = fleet.addresses().stream()
                .map(address -> Snmp4j.target(address, fleet.secure(), timeout, retries))
                .toList();
    }

    @Override
    public void get(int target, Consumer<Outcome> done) {
        PDU pdu = secure ? new ScopedPDU() : new PDU();
        pdu.setType(PDU.GET);
        pdu.add(new VariableBinding(NAME));
        ResponseListener listener = new ResponseListener() {
            @Override
            public <A extends Address> void onResponse(ResponseEvent<A> event) {
                ((Snmp) event.getSource()).cancel(event.getRequest(), this);
                done.accept(outcome(event.getResponse()));
            }
        };
        try {
            snmp.send(pdu, targets.get(target), null, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome outcome(PDU response) {
        if (response == null) {
            return Outcome.SILENCE;
        }
        boolean right = response.getType() == PDU.RESPONSE
                && response.size() == 1
                && response.get(0).getVariable().equals(ANSWER);
        return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    @Override
    public void close() {
        try {
            snmp.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
