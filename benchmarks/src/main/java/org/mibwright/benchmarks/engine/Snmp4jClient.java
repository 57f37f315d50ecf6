package org.mibwright.benchmarks.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import org.snmp4j.CommunityTarget;
import org.snmp4j.PDU;
import org.snmp4j.SNMP4JSettings;
import org.snmp4j.ScopedPDU;
import org.snmp4j.Snmp;
import org.snmp4j.Target;
import org.snmp4j.UserTarget;
import org.snmp4j.event.ResponseEvent;
import org.snmp4j.event.ResponseListener;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.USM;
import org.snmp4j.security.UsmUser;
import org.snmp4j.smi.Address;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.smi.VariableBinding;
import org.snmp4j.transport.DefaultUdpTransportMapping;

/**
 * SNMP4J, with defaults or tuned: 4 KB inbound buffers, no asynchronous message processing, no statistics, and a receive
 * buffer of the socket as large as ours.
 */
final class Snmp4jClient implements Client {
    private static final OID NAME = new OID("1.3.6.1.2.1.1.3.0");

    private final Snmp snmp;
    private final Target<UdpAddress> target;
    private final boolean secure;

    Snmp4jClient(int port, boolean tuned, boolean secure) {
        this.secure = secure;
        try {
            DefaultUdpTransportMapping transport = new DefaultUdpTransportMapping(new UdpAddress("127.0.0.1/0"));
            if (tuned) {
                // With the system's default it loses answers when a thousand come at once.
                transport.setReceiveBufferSize(4 << 20);
                SNMP4JSettings.setSnmp4jStatistics(SNMP4JSettings.Snmp4jStatistics.none);
                transport.setMaxInboundMessageSize(4096);
                transport.setAsyncMsgProcessingSupported(false);
            }
            snmp = new Snmp(transport);
            if (secure) {
                addUser();
            }
            snmp.listen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        UdpAddress peer = new UdpAddress("127.0.0.1/" + port);
        if (secure) {
            target =
                    new UserTarget<>(peer, new OctetString(SecureResponder.USER), new byte[0], SecurityLevel.AUTH_PRIV);
            target.setVersion(SnmpConstants.version3);
        } else {
            target = new CommunityTarget<>(peer, new OctetString("public"));
            target.setVersion(SnmpConstants.version2c);
        }
        target.setTimeout(TIMEOUT_MILLIS);
        target.setRetries(0);
    }

    private void addUser() {
        SecurityProtocols protocols = SecurityProtocols.getInstance().addDefaultProtocols();
        USM usm = new USM(protocols, new OctetString(MPv3.createLocalEngineID()), 0);
        usm.addUser(new UsmUser(
                new OctetString(SecureResponder.USER),
                AuthHMAC192SHA256.ID,
                new OctetString(SecureResponder.AUTH),
                PrivAES128.ID,
                new OctetString(SecureResponder.PRIV)));
        SecurityModels.getInstance().addSecurityModel(usm);
    }

    @Override
    public int get() {
        try {
            return value(snmp.send(request(), target).getResponse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDU request() {
        PDU pdu = secure ? new ScopedPDU() : new PDU();
        pdu.setType(PDU.GET);
        pdu.add(new VariableBinding(NAME));
        return pdu;
    }

    @Override
    public void get(IntConsumer done) {
        ResponseListener listener = new ResponseListener() {
            @Override
            public <A extends Address> void onResponse(ResponseEvent<A> event) {
                ((Snmp) event.getSource()).cancel(event.getRequest(), this);
                done.accept(value(event.getResponse()));
            }
        };
        try {
            snmp.send(request(), target, null, listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int value(PDU response) {
        if (response == null) {
            return LOST;
        }
        return response.size() == 1 && response.get(0).getVariable() instanceof Integer32 integer
                ? integer.getValue()
                : WRONG;
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
