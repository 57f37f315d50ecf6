package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.SecurityModel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.security.Vacm;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.NetSnmp;
import org.mibwright.snmp.testing.V3Users;

/** Net-SNMP's tools against our agent over SNMPv3, with every protocol that they have. */
class NetSnmpV3ManagerTest {
    private static final String SYS_DESCR = ".1.3.6.1.2.1.1.1.0";
    private static final String SYS_CONTACT = ".1.3.6.1.2.1.1.4.0";
    private static final UsmUser NOBODY = UsmUser.builder("nobody").build();
    private static final UsmUser READER = UsmUser.builder("reader")
            .auth(AuthProtocol.SHA_256, V3Users.AUTH)
            .priv(PrivProtocol.AES_128, V3Users.PRIV)
            .build();

    private static AcmeAgent acme;

    @BeforeAll
    static void start() {
        NetSnmp.require("snmpget", "snmpset", "snmpbulkwalk");
        Vacm vacm = Vacm.builder()
                .include("contact", Oid.of("1.3.6.1.2.1.1.4"))
                .group("guests", SecurityModel.USM, "nobody")
                .access("guests", SecurityLevel.NO_AUTH_NO_PRIV, access -> access.read("contact"))
                .build();
        SnmpAgent.Builder builder =
                SnmpAgent.builder().user(NOBODY).readOnly(READER).control(vacm);
        for (AuthProtocol auth : AuthProtocol.values()) {
            builder.readOnly(V3Users.of(auth));
            V3Users.PRIVS.forEach(priv -> builder.readWrite(V3Users.of(auth, priv)));
        }
        acme = new AcmeAgent(builder);
    }

    @AfterAll
    static void stop() {
        if (acme != null) {
            acme.close();
        }
    }

    @ParameterizedTest
    @MethodSource("org.mibwright.snmp.testing.V3Users#pairs")
    void everyPairOfProtocols(AuthProtocol auth, PrivProtocol priv) {
        UsmUser user = V3Users.of(auth, priv);
        assertThat(run("snmpget", user, SYS_DESCR)).containsExactly(SYS_DESCR + " = STRING: \"Acme\"");
        assertThat(run("snmpbulkwalk", user, ".1.3.6.1.2.1.1")).hasSizeGreaterThan(10);
        String contact = auth + " and " + priv;
        assertThat(run("snmpset", user, SYS_CONTACT, "s", contact))
                .containsExactly(SYS_CONTACT + " = STRING: \"" + contact + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyAuthenticationAlone(AuthProtocol auth) {
        assertThat(run("snmpget", V3Users.of(auth), SYS_DESCR)).containsExactly(SYS_DESCR + " = STRING: \"Acme\"");
    }

    @Test
    void accessIsWhatTheViewHolds() {
        assertThat(run("snmpget", NOBODY, SYS_DESCR)).singleElement().asString().contains("No Such Object");
        assertThat(run("snmpgetnext", NOBODY, ".1.3"))
                .singleElement()
                .asString()
                .startsWith(SYS_CONTACT);
        assertThat(run("snmpset", NOBODY, SYS_CONTACT, "s", "x")).anyMatch(it -> it.contains("authorizationError"));
        assertThat(run("snmpset", READER, SYS_CONTACT, "s", "x")).anyMatch(it -> it.contains("noAccess"));
    }

    @Test
    void lessProtectionThanTheUserHasIsRefused() {
        List<String> options = Stream.concat(
                        V3Users.options(READER).stream().map(it -> it.equals("authPriv") ? "authNoPriv" : it),
                        Stream.of(acme.address(), SYS_DESCR))
                .toList();
        assertThat(NetSnmp.run("snmpget", options.toArray())).anyMatch(it -> it.contains("authorizationError"));
    }

    @Test
    void reportsSayWhatIsWrong() {
        assertThat(run("snmpget", UsmUser.builder("mallory").build(), SYS_DESCR))
                .anyMatch(it -> it.contains("Unknown user name"));
        assertThat(run("snmpget", with("-A", "not the right one"), SYS_DESCR))
                .anyMatch(it -> it.contains("Authentication failure"));
        assertThat(run("snmpget", with("-X", "not the right one"), SYS_DESCR))
                .anyMatch(it -> it.contains("Decryption error"));
        assertThat(run("snmpget", with("-n", "nowhere"), SYS_DESCR)).anyMatch(it -> it.contains("Bad context"));
        String foreign = EngineId.ofText(8072, "elsewhere").toString().replace(":", "");
        // That is what Net-SNMP makes of snmpUnknownPDUHandlers.
        assertThat(run("snmpget", with("-E", "0x" + foreign), SYS_DESCR)).anyMatch(it -> it.contains("Bad version"));
        assertThat(run("snmpget", with("-Z", "0,1"), SYS_DESCR)).contains(SYS_DESCR + " = STRING: \"Acme\"");
    }

    @Test
    void engineAndCountersAreLive() {
        assertThat(run("snmpget", V3Users.usual(), ".1.3.6.1.6.3.10.2.1.2.0"))
                .containsExactly(".1.3.6.1.6.3.10.2.1.2.0 = INTEGER: 1");
        run("snmpget", UsmUser.builder("mallory").build(), SYS_DESCR);
        String unknownUsers =
                run("snmpget", V3Users.usual(), ".1.3.6.1.6.3.15.1.1.3.0").get(0);
        assertThat(unknownUsers).matches(".*Counter32: [1-9][0-9]*");
    }

    private static List<String> with(String option, String value) {
        List<String> options = new ArrayList<>(V3Users.options(V3Users.usual()));
        int at = options.indexOf(option);
        if (at >= 0) {
            options.set(at + 1, value);
        } else {
            options.addAll(List.of(option, value));
        }
        return options;
    }

    private static List<String> run(String program, UsmUser user, String... arguments) {
        return run(program, V3Users.options(user), arguments);
    }

    private static List<String> run(String program, List<String> options, String... arguments) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-On", "-r1", acme.address()));
        all.addAll(List.of(arguments));
        return NetSnmp.run(program, all.toArray());
    }
}
