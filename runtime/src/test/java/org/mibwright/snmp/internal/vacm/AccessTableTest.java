package org.mibwright.snmp.internal.vacm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mibwright.snmp.security.SecurityLevel.AUTH_NO_PRIV;
import static org.mibwright.snmp.security.SecurityLevel.AUTH_PRIV;
import static org.mibwright.snmp.security.SecurityLevel.NO_AUTH_NO_PRIV;

import org.junit.jupiter.api.Test;
import org.mibwright.snmp.internal.vacm.AccessTable.Decision;
import org.mibwright.snmp.internal.vacm.AccessTable.Refusal;
import org.mibwright.snmp.internal.vacm.AccessTable.ViewType;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.SecurityModel;
import org.mibwright.snmp.security.Vacm;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** The elements of procedure of RFC 3415 section 3.2, and the choice among several rows of vacmAccessTable. */
class AccessTableTest {
    private static final Oid ANYTHING = Oid.of("1.3.6.1");

    private static Vacm.Builder vacm() {
        return Vacm.builder()
                .group("g", SecurityModel.USM, "alice")
                .group("g", SecurityModel.V2C, "alice")
                .include("a", Oid.of("1.1"))
                .include("b", Oid.of("1.2"))
                .include("c", Oid.of("1.3"))
                .include("d", Oid.of("1.4"));
    }

    private static Decision decide(Vacm.Builder vacm, SecurityLevel level, String context) {
        return decide(vacm, SecurityModel.USM, "alice", level, ViewType.READ, context);
    }

    private static Decision decide(
            Vacm.Builder vacm, SecurityModel model, String name, SecurityLevel level, ViewType type, String context) {
        return new AccessTable(vacm.build()).decide(model, OctetString.of(name), level, type, OctetString.of(context));
    }

    private static void assertView(Decision decision, String view) {
        assertThat(decision.refusal()).isNull();
        assertThat(decision.view()).isNotNull();
        for (int i = 0; i < 4; i++) {
            assertThat(decision.view().includes(Oid.of(1, i + 1))).isEqualTo(view.charAt(0) - 'a' == i);
        }
    }

    @Test
    void whoIsInNoGroupMayDoNothing() {
        Vacm.Builder vacm = vacm().access("g", NO_AUTH_NO_PRIV, it -> it.read("a"));
        assertThat(decide(vacm, SecurityModel.USM, "mallory", AUTH_PRIV, ViewType.READ, "")
                        .refusal())
                .isEqualTo(Refusal.NO_GROUP_NAME);
        assertThat(decide(vacm, SecurityModel.V1, "alice", AUTH_PRIV, ViewType.READ, "")
                        .refusal())
                .isEqualTo(Refusal.NO_GROUP_NAME);
        assertThat(new AccessTable(Vacm.NOTHING)
                        .decide(SecurityModel.V1, OctetString.EMPTY, AUTH_PRIV, ViewType.READ, OctetString.EMPTY)
                        .refusal())
                .isEqualTo(Refusal.NO_GROUP_NAME);
    }

    @Test
    void lessProtectionOrAnotherContextOrModelGetsNoEntry() {
        Vacm.Builder vacm = vacm().access("g", AUTH_NO_PRIV, it -> it.read("a").model(SecurityModel.USM));
        assertThat(decide(vacm, NO_AUTH_NO_PRIV, "").refusal()).isEqualTo(Refusal.NO_ACCESS_ENTRY);
        assertThat(decide(vacm, AUTH_NO_PRIV, "other").refusal()).isEqualTo(Refusal.NO_ACCESS_ENTRY);
        assertThat(decide(vacm, SecurityModel.V2C, "alice", AUTH_NO_PRIV, ViewType.READ, "")
                        .refusal())
                .isEqualTo(Refusal.NO_ACCESS_ENTRY);
        assertView(decide(vacm, AUTH_NO_PRIV, ""), "a");
        assertView(decide(vacm, AUTH_PRIV, ""), "a");
    }

    @Test
    void viewsThatAreNotThereAllowNothing() {
        Vacm.Builder vacm =
                vacm().access("g", NO_AUTH_NO_PRIV, it -> it.read("a").write("nowhere"));
        for (ViewType type : new ViewType[] {ViewType.WRITE, ViewType.NOTIFY}) {
            Decision decision = decide(vacm, SecurityModel.USM, "alice", AUTH_PRIV, type, "");
            assertThat(decision.refusal()).isEqualTo(Refusal.NO_SUCH_VIEW);
            assertThat(decision.view()).isNull();
        }
    }

    @Test
    void eachKindOfAccessHasItsView() {
        Vacm.Builder vacm = vacm().access(
                        "g", NO_AUTH_NO_PRIV, it -> it.read("a").write("b").notify("c"));
        assertView(decide(vacm, SecurityModel.USM, "alice", AUTH_PRIV, ViewType.READ, ""), "a");
        assertView(decide(vacm, SecurityModel.USM, "alice", AUTH_PRIV, ViewType.WRITE, ""), "b");
        assertView(decide(vacm, SecurityModel.USM, "alice", AUTH_PRIV, ViewType.NOTIFY, ""), "c");
    }

    @Test
    void aDefiniteModelGoesBeforeEverythingElse() {
        Vacm.Builder vacm = vacm().access(
                        "g",
                        NO_AUTH_NO_PRIV,
                        it -> it.read("a").model(SecurityModel.USM).contextPrefix(""))
                .access("g", AUTH_PRIV, it -> it.read("b").context("ctx"));
        assertView(decide(vacm, AUTH_PRIV, "ctx"), "a");
        assertView(decide(vacm, SecurityModel.V2C, "alice", AUTH_PRIV, ViewType.READ, "ctx"), "b");
    }

    @Test
    void theWholeContextNameGoesBeforeTheLevel() {
        Vacm.Builder vacm = vacm().access(
                        "g", NO_AUTH_NO_PRIV, it -> it.read("a").context("ctx"))
                .access("g", AUTH_PRIV, it -> it.read("b").contextPrefix("ct"));
        assertView(decide(vacm, AUTH_PRIV, "ctx"), "a");
        assertView(decide(vacm, AUTH_PRIV, "cty"), "b");
    }

    @Test
    void theLongestPrefixGoesBeforeTheLevel() {
        Vacm.Builder vacm = vacm().access("g", AUTH_PRIV, it -> it.read("a").contextPrefix(""))
                .access("g", NO_AUTH_NO_PRIV, it -> it.read("b").contextPrefix("c"))
                .access("g", AUTH_PRIV, it -> it.read("c").contextPrefix("ctx1"));
        assertView(decide(vacm, AUTH_PRIV, "ctx"), "b");
        assertView(decide(vacm, AUTH_PRIV, "ctx12"), "c");
        assertView(decide(vacm, NO_AUTH_NO_PRIV, "ctx12"), "b");
        assertView(decide(vacm, AUTH_PRIV, "x"), "a");
    }

    @Test
    void theHighestLevelThatIsReachedDecidesLast() {
        Vacm.Builder vacm = vacm().access("g", NO_AUTH_NO_PRIV, it -> it.read("a"))
                .access("g", AUTH_NO_PRIV, it -> it.read("b"))
                .access("g", AUTH_PRIV, it -> it.read("c"));
        assertView(decide(vacm, NO_AUTH_NO_PRIV, ""), "a");
        assertView(decide(vacm, AUTH_NO_PRIV, ""), "b");
        assertView(decide(vacm, AUTH_PRIV, ""), "c");
    }

    /** The selected row alone counts: a more generous one beside it is no fallback. */
    @Test
    void nothingWidensTheSelectedView() {
        Vacm.Builder vacm = vacm().access("g", AUTH_PRIV, it -> it.read("nowhere"))
                .access("g", NO_AUTH_NO_PRIV, it -> it.read("a"));
        assertThat(decide(vacm, AUTH_PRIV, "").refusal()).isEqualTo(Refusal.NO_SUCH_VIEW);
    }

    @Test
    void rowsWithTheSameIndexReplaceEachOther() {
        Vacm.Builder vacm = vacm().access("g", NO_AUTH_NO_PRIV, it -> it.read("a"))
                .access("g", NO_AUTH_NO_PRIV, it -> it.read("b"));
        assertView(decide(vacm, AUTH_PRIV, ""), "b");
        assertView(decide(vacm.build().toBuilder(), AUTH_PRIV, ""), "b");
        assertThat(vacm.build().accesses()).hasSize(1);
        vacm.group("other", SecurityModel.USM, "alice");
        assertThat(decide(vacm, AUTH_PRIV, "").refusal()).isEqualTo(Refusal.NO_ACCESS_ENTRY);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> vacm().group("g", SecurityModel.ANY, "alice"));
        assertThatIllegalArgumentException().isThrownBy(() -> vacm().group("", SecurityModel.USM, "alice"));
        assertThatIllegalArgumentException().isThrownBy(() -> vacm().include("v".repeat(33), ANYTHING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vacm.Family(OctetString.of("v"), ANYTHING, OctetString.of(new byte[17]), true));
    }
}
