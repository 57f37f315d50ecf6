package org.mibwright.benchmarks.engine;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.dispatch.Dispatcher;
import org.mibwright.snmp.internal.dispatch.V3Engine;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.Integer32;

/**
 * Answers SNMPv3 GETs of one variable at authPriv with {@link EchoResponder#VALUE}: our message processing without an
 * agent behind it, on a single thread, which serves all managers alike. Prints its port and runs until it is killed.
 */
public final class SecureResponder {
    static final String USER = "benchmark";
    static final String AUTH = "authentication";
    static final String PRIV = "privacy secret";

    private static final Integer32 ANSWER = Integer32.of(EchoResponder.VALUE);

    private SecureResponder() {}

    static UsmUser user() {
        return UsmUser.builder(USER)
                .auth(AuthProtocol.SHA_256, AUTH)
                .priv(PrivProtocol.AES_128, PRIV)
                .build();
    }

    /** Starts the responder on a free loopback port. */
    public static void main(String[] args) throws InterruptedException {
        V3Engine engine = V3Engine.anonymous();
        engine.users().addAll(List.of(user()));
        Dispatcher dispatcher = new Dispatcher(
                "responder",
                inbound -> {
                    List<VarBind> asked = inbound.pdu().bindings();
                    List<VarBind> values = asked.isEmpty()
                            ? asked
                            : List.of(VarBind.of(asked.get(0).name(), ANSWER));
                    return inbound.respond(inbound.pdu().response(values), inbound.maxResponseSize());
                },
                engine);
        InetSocketAddress loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        System.out.println(dispatcher.transports().listenUdp(loopback).getPort());
        Thread.currentThread().join();
    }
}
