package org.mibwright.benchmarks.retrieval;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.IntStream;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;

/**
 * Whom to ask, and what they answer.
 *
 * @param addresses where they are
 * @param secure whether by SNMPv3 with authPriv, otherwise by v2c
 */
record Fleet(List<InetSocketAddress> addresses, boolean secure) {
    static final String COMMUNITY = "public";
    static final String USER = "benchmark";
    static final String AUTH = "authentication";
    static final String PRIV = "privacy secret";

    /** The variable that is asked for: sysContact.0. */
    static final String NAME = "1.3.6.1.2.1.1.4.0";

    /** The value that it has everywhere. */
    static final String ANSWER = "benchmark";

    static Fleet one(String address, boolean secure) {
        return new Fleet(List.of(parse(address)), secure);
    }

    /** As many addresses of the loopback network, all with the port of that one. */
    static Fleet many(String address, int count, boolean secure) {
        int port = parse(address).getPort();
        return new Fleet(
                IntStream.range(0, count).mapToObj(i -> member(i, port)).toList(), secure);
    }

    static InetSocketAddress member(int number, int port) {
        try {
            byte[] host = {127, 1, (byte) (number / 250), (byte) (1 + number % 250)};
            return new InetSocketAddress(InetAddress.getByAddress(host), port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    static InetSocketAddress parse(String address) {
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    static UsmUser user() {
        return UsmUser.builder(USER)
                .auth(AuthProtocol.SHA_256, AUTH)
                .priv(PrivProtocol.AES_128, PRIV)
                .build();
    }
}
