package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.V3Users;
import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.Snmp;
import org.snmp4j.UserTarget;
import org.snmp4j.event.ResponseEvent;
import org.snmp4j.mp.MPv3;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.AuthMD5;
import org.snmp4j.security.AuthSHA;
import org.snmp4j.security.Priv3DES;
import org.snmp4j.security.PrivAES128;
import org.snmp4j.security.PrivAES192;
import org.snmp4j.security.PrivAES256;
import org.snmp4j.security.PrivDES;
import org.snmp4j.security.SecurityLevel;
import org.snmp4j.security.SecurityModels;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.USM;
import org.snmp4j.security.nonstandard.PrivAES192With3DESKeyExtension;
import org.snmp4j.security.nonstandard.PrivAES256With3DESKeyExtension;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;
import org.snmp4j.smi.VariableBinding;
import org.snmp4j.transport.DefaultUdpTransportMapping;

/** SNMP4J against our agent over SNMPv3, for the protocols that Net-SNMP lacks: 3DES, and Cisco's dialect of AES. */
@SuppressWarnings("deprecation")
class Snmp4jManagerTest {
    private static final OID SYS_DESCR = new OID("1.3.6.1.2.1.1.1.0");

    private static AcmeAgent acme;
    private static Snmp snmp;

    @BeforeAll
    static void start() throws Exception {
        SnmpAgent.Builder builder = SnmpAgent.builder();
        pairs().forEach(pair ->
                builder.readWrite(V3Users.of((AuthProtocol) pair.get()[0], (PrivProtocol) pair.get()[1])));
        acme = new AcmeAgent(builder);

        SecurityProtocols protocols = SecurityProtocols.getInstance();
        protocols.addDefaultProtocols();
        protocols.addAuthenticationProtocol(new AuthMD5());
        protocols.addAuthenticationProtocol(new AuthSHA());
        protocols.addPrivacyProtocol(new Priv3DES());
        protocols.addPrivacyProtocol(new PrivDES());
        protocols.addPrivacyProtocol(new PrivAES192With3DESKeyExtension());
        protocols.addPrivacyProtocol(new PrivAES256With3DESKeyExtension());
        snmp = new Snmp(new DefaultUdpTransportMapping());
        USM usm = new USM(protocols, new OctetString(MPv3.createLocalEngineID()), 0);
        SecurityModels.getInstance().addSecurityModel(usm);
        pairs().forEach(pair -> {
            AuthProtocol auth = (AuthProtocol) pair.get()[0];
            PrivProtocol priv = (PrivProtocol) pair.get()[1];
            OctetString name = new OctetString(V3Users.name(auth, priv));
            usm.addUser(
                    name,
                    new org.snmp4j.security.UsmUser(
                            name,
                            new OID(auth.oid().toString()),
                            new OctetString(V3Users.AUTH),
                            theirs(priv),
                            new OctetString(V3Users.PRIV)));
        });
        snmp.listen();
    }

    @AfterAll
    static void stop() throws Exception {
        snmp.close();
        acme.close();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(AuthProtocol.MD5, AuthProtocol.SHA_1, AuthProtocol.SHA_256, AuthProtocol.SHA_512)
                .flatMap(auth -> Stream.of(PrivProtocol.values()).map(priv -> Arguments.of(auth, priv)));
    }

    private static OID theirs(PrivProtocol priv) {
        return switch (priv) {
            case DES -> PrivDES.ID;
            case TRIPLE_DES -> Priv3DES.ID;
            case AES_128 -> PrivAES128.ID;
            case AES_192 -> PrivAES192.ID;
            case AES_256 -> PrivAES256.ID;
            case AES_192_REEDER -> new PrivAES192With3DESKeyExtension().getID();
            case AES_256_REEDER -> new PrivAES256With3DESKeyExtension().getID();
        };
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void getsAnswersInEveryProtocol(AuthProtocol auth, PrivProtocol priv) throws Exception {
        UserTarget<UdpAddress> target = new UserTarget<>();
        target.setAddress(new UdpAddress(acme.address().replace(':', '/')));
        target.setVersion(SnmpConstants.version3);
        target.setSecurityName(new OctetString(V3Users.name(auth, priv)));
        target.setSecurityLevel(SecurityLevel.AUTH_PRIV);
        target.setTimeout(2000);
        target.setRetries(1);
        PDU pdu = new ScopedPDU();
        pdu.setType(PDU.GET);
        pdu.add(new VariableBinding(SYS_DESCR));

        ResponseEvent<UdpAddress> event = snmp.send(pdu, target);

        assertThat(event.getResponse()).isNotNull();
        assertThat(event.getResponse().getType()).isEqualTo(PDU.RESPONSE);
        assertThat(event.getResponse().getVariable(SYS_DESCR)).hasToString("Acme");
    }
}
