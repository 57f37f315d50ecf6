package org.mibwright.benchmarks.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import org.snmp4j.CommunityTarget;
import org.snmp4j.SNMP4JSettings;
import org.snmp4j.Snmp;
import org.snmp4j.Target;
import org.snmp4j.TimeoutModel;
import org.snmp4j.UserTarget;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.AuthHMAC192SHA256;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.USM;
import org.snmp4j.security.UsmUser;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.transport.DefaultUdpTransportMapping;

/** Opens SNMP4J, with defaults or tuned: 4 KB inbound buffers, no asynchronous message processing, no statistics. */
final class Snmp4j {
    /** What a tuned inbound buffer holds: for GETs. */
    static final int SMALL = 4096;

    /** What it must hold where responses are large. */
    static final int LARGE = 65_535;

    private Snmp4j() {}

    /** Each attempt waits half as long again as the one before: for all opponents the same. */
    private static final class BackOff implements TimeoutModel {
        @Override
        public long getRetryTimeout(int retryCount, int totalNumberOfRetries, long targetTimeout) {
            return (long) (targetTimeout * Math.pow(1.5, retryCount));
        }

        @Override
        public long getRequestTimeout(int totalNumberOfRetries, long targetTimeout) {
            long total = 0;
            for (int i = 0; i <= totalNumberOfRetries; i++) {
                total += getRetryTimeout(i, totalNumberOfRetries, targetTimeout);
            }
            return total;
        }
    }

    static Snmp open(boolean tuned, boolean secure, int inbound) {
        try {
            DefaultUdpTransportMapping transport = new DefaultUdpTransportMapping(new UdpAddress("0.0.0.0/0"));
            if (tuned) {
                SNMP4JSettings.setSnmp4jStatistics(SNMP4JSettings.Snmp4jStatistics.none);
                transport.setMaxInboundMessageSize(inbound);
                transport.setAsyncMsgProcessingSupported(false);
            }
            Snmp snmp = new Snmp(transport);
            snmp.setTimeoutModel(new BackOff());
            if (secure) {
                SecurityProtocols protocols = SecurityProtocols.getInstance().addDefaultProtocols();
                OctetString localEngine = new OctetString(MPv3.createLocalEngineID());
                USM usm = new USM(protocols, localEngine, 0);
                usm.addUser(new UsmUser(
                        new OctetString(Fleet.USER),
                        AuthHMAC192SHA256.ID,
                        new OctetString(Fleet.AUTH),
                        PrivAES128.ID,
                        new OctetString(Fleet.PRIV)));
                SecurityModels.getInstance().addSecurityModel(usm);
            }
            snmp.listen();
            return snmp;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Target<UdpAddress> target(InetSocketAddress address, boolean secure, long timeout, int retries) {
        UdpAddress peer = new UdpAddress(address.getAddress(), address.getPort());
        Target<UdpAddress> target;
        if (secure) {
            target = new UserTarget<>(peer, new OctetString(Fleet.USER), new byte[0], SecurityLevel.AUTH_PRIV);
            target.setVersion(SnmpConstants.version3);
        } else {
            target = new CommunityTarget<>(peer, new OctetString(Fleet.COMMUNITY));
            target.setVersion(SnmpConstants.version2c);
        }
        target.setTimeout(timeout);
        target.setRetries(retries);
        return target;
    }
}
