package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.testing.NetSnmp;
import org.mibwright.snmp.testing.Snmpd;

/** Our manager against Net-SNMP's agent. */
class NetSnmpAgentTest {
    private static final Oid SYSTEM = Oid.of("1.3.6.1.2.1.1");
    private static final Oid SYS_DESCR = Oid.of("1.3.6.1.2.1.1.1.0");
    private static final Oid SYS_UP_TIME = Oid.of("1.3.6.1.2.1.1.3.0");
    private static final Oid SYS_CONTACT = Oid.of("1.3.6.1.2.1.1.4.0");
    private static final Oid SYS_NAME = Oid.of("1.3.6.1.2.1.1.5.0");

    private static Snmpd snmpd;
    private static SnmpManager manager;

    @BeforeAll
    static void start() {
        NetSnmp.require("snmpwalk");
        snmpd = Snmpd.start(
                "rocommunity reader 127.0.0.1",
                "rwcommunity writer 127.0.0.1",
                "sysDescr Net-SNMP under test",
                "sysContact somebody",
                "sysServices 72");
        manager = SnmpManager.open();
    }

    @AfterAll
    static void stop() {
        if (snmpd != null) {
            manager.close();
            snmpd.close();
        }
    }

    private static Target target(SnmpVersion version, String community) {
        return Target.builder("127.0.0.1", snmpd.port())
                .version(version)
                .community(community)
                .build();
    }

    @ParameterizedTest
    @EnumSource(
            value = SnmpVersion.class,
            names = {"V1", "V2C"})
    void getReadsSeveralValues(SnmpVersion version) {
        List<VarBind> bindings = manager.get(target(version, "reader"), SYS_DESCR, SYS_UP_TIME, SYS_CONTACT);
        assertThat(bindings).extracting(VarBind::name).containsExactly(SYS_DESCR, SYS_UP_TIME, SYS_CONTACT);
        assertThat(bindings.get(0).value()).isEqualTo(OctetString.of("Net-SNMP under test"));
        assertThat(bindings.get(1).value()).isInstanceOf(TimeTicks.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Target.UDP, Target.TCP})
    void walkAgreesWithSnmpwalk(String transport) {
        Target target = Target.builder("127.0.0.1", snmpd.port())
                .community("reader")
                .transport(transport)
                .build();
        List<String> ours = new ArrayList<>();
        for (VarBind binding : manager.walk(target, Oid.of("1.3.6.1.2.1"))) {
            ours.add("." + binding.name());
        }
        List<String> theirs =
                NetSnmp.run("snmpwalk", "-v2c", "-c", "reader", "-On", "-r0", snmpd.address(), "1.3.6.1.2.1").stream()
                        .filter(line -> line.startsWith(".1.3.6.1") && !line.contains("No more variables"))
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList();
        assertThat(theirs).hasSizeGreaterThan(100);
        // Connections and processes come and go, so that only the stable groups are held against each other.
        assertThat(stable(ours)).isEqualTo(stable(theirs));
    }

    private static List<String> stable(List<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(".1.3.6.1.2.1.1.")
                        || name.startsWith(".1.3.6.1.2.1.2.")
                        || name.startsWith(".1.3.6.1.2.1.11."))
                .toList();
    }

    @Test
    void getNextAndGetBulkFollowNames() {
        Target target = target(SnmpVersion.V2C, "reader");
        assertThat(manager.getNext(target, SYSTEM)).extracting(VarBind::name).containsExactly(SYS_DESCR);
        assertThat(manager.getBulk(target, 1, 3, SYSTEM, SYS_DESCR))
                .extracting(VarBind::name)
                .containsExactly(SYS_DESCR, Oid.of("1.3.6.1.2.1.1.2.0"), SYS_UP_TIME, SYS_CONTACT);
    }

    @Test
    void walkingByVersion1GivesTheSameNames() {
        List<VarBind> v1 =
                manager.walk(target(SnmpVersion.V1, "reader"), SYSTEM).toList();
        List<VarBind> v2 =
                manager.walk(target(SnmpVersion.V2C, "reader"), SYSTEM).toList();
        assertThat(v1)
                .extracting(VarBind::name)
                .isEqualTo(v2.stream().map(VarBind::name).toList());
    }

    @Test
    void whatIsMissingIsAnExceptionValueOrAnError() {
        Oid missing = Oid.of("1.3.6.1.2.1.1.99.0");
        assertThat(manager.get(target(SnmpVersion.V2C, "reader"), missing)
                        .get(0)
                        .value())
                .isEqualTo(ExceptionValue.NO_SUCH_OBJECT);
        assertThatThrownBy(() -> manager.get(target(SnmpVersion.V1, "reader"), SYS_DESCR, missing))
                .isInstanceOfSatisfying(ErrorStatusException.class, e -> {
                    assertThat(e.status()).isEqualTo(ErrorStatus.NO_SUCH_NAME);
                    assertThat(e.index()).isEqualTo(2);
                    assertThat(e.name()).contains(missing);
                });
    }

    @Test
    void setChangesAValue() {
        Target target = target(SnmpVersion.V2C, "writer");
        Oid name = Oid.of("1.3.6.1.2.1.92.1.1.2.0");
        manager.set(target, VarBind.of(name, org.mibwright.snmp.smi.Gauge32.of(1234)));
        assertThat(manager.get(target, name).get(0).value()).isEqualTo(org.mibwright.snmp.smi.Gauge32.of(1234));
    }

    @Test
    void aRefusedSetSaysWhy() {
        assertThatThrownBy(() -> manager.set(target(SnmpVersion.V2C, "writer"), VarBind.of(SYS_NAME, Integer32.of(1))))
                .isInstanceOfSatisfying(
                        ErrorStatusException.class,
                        e -> assertThat(e.status()).isIn(ErrorStatus.WRONG_TYPE, ErrorStatus.NOT_WRITABLE))
                .hasMessageContaining(SYS_NAME.toString());
        assertThatThrownBy(() ->
                        manager.set(target(SnmpVersion.V2C, "reader"), VarBind.of(SYS_CONTACT, OctetString.of("x"))))
                .isInstanceOfSatisfying(
                        ErrorStatusException.class, e -> assertThat(e.status()).isEqualTo(ErrorStatus.NO_ACCESS));
    }
}
