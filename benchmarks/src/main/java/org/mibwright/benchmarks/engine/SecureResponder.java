package org.mibwright.benchmarks.engine;

import java.io.IOException;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;

/**
 * Answers SNMPv3 GETs at authPriv with {@link EchoResponder#VALUE}: an agent of ours, which serves all managers alike.
 * Prints its port and runs until it is killed.
 */
public final class SecureResponder {
    static final String USER = "benchmark";
    static final String AUTH = "authentication";
    static final String PRIV = "privacy secret";

    private SecureResponder() {}

    static UsmUser user() {
        return UsmUser.builder(USER)
                .auth(AuthProtocol.SHA_256, AUTH)
                .priv(PrivProtocol.AES_128, PRIV)
                .build();
    }

    /** Starts the responder on a free loopback port. */
    public static void main(String[] args) throws IOException, InterruptedException {
        SnmpAgent agent = SnmpAgent.builder()
                .bindLoopback()
                .readOnly(user())
                .maxThreads(1)
                .open();
        Scalar<Integer> name = Scalar.of("answer", "1.3.6.1.2.1.1.3", Access.READ_ONLY, Syntax.integer32());
        agent.scalar(name, () -> EchoResponder.VALUE);
        System.out.println(agent.address().getPort());
        Thread.currentThread().join();
    }
}
