package org.mibwright.snmp.agent;

import java.util.function.Supplier;
import org.mibwright.snmp.internal.dispatch.Statistic;
import org.mibwright.snmp.internal.dispatch.Statistics;
import org.mibwright.snmp.internal.usm.LocalEngine;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;

/** What SNMP-FRAMEWORK-MIB, SNMP-MPD-MIB, SNMP-USER-BASED-SM-MIB and SNMP-TARGET-MIB count and tell of every engine. */
final class EngineObjects {
    private static final String ENGINE = "1.3.6.1.6.3.10.2.1.";
    private static final String MPD = "1.3.6.1.6.3.11.2.1.";
    private static final String TARGET = "1.3.6.1.6.3.12.1.";
    private static final String USM = "1.3.6.1.6.3.15.1.1.";
    private static final int MAX_MESSAGE_SIZE = 65_507;

    private final AgentContext context;
    private final Statistics statistics;

    EngineObjects(AgentContext context, Statistics statistics) {
        this.context = context;
        this.statistics = statistics;
    }

    void mount(LocalEngine engine) {
        fixed(
                "snmpEngineID",
                ENGINE + 1,
                Syntax.octetString(),
                () -> engine.id().octets());
        fixed("snmpEngineBoots", ENGINE + 2, Syntax.integer32(), engine::boots);
        fixed("snmpEngineTime", ENGINE + 3, Syntax.integer32(), engine::time);
        fixed("snmpEngineMaxMessageSize", ENGINE + 4, Syntax.integer32(), () -> MAX_MESSAGE_SIZE);
        counter("snmpUnknownSecurityModels", MPD + 1, Statistic.UNKNOWN_SECURITY_MODELS);
        counter("snmpInvalidMsgs", MPD + 2, Statistic.INVALID_MSGS);
        counter("snmpUnknownPDUHandlers", MPD + 3, Statistic.UNKNOWN_PDU_HANDLERS);
        counter("snmpUnavailableContexts", TARGET + 4, Statistic.UNAVAILABLE_CONTEXTS);
        counter("snmpUnknownContexts", TARGET + 5, Statistic.UNKNOWN_CONTEXTS);
        counter("usmStatsUnsupportedSecLevels", USM + 1, Statistic.UNSUPPORTED_SECURITY_LEVELS);
        counter("usmStatsNotInTimeWindows", USM + 2, Statistic.NOT_IN_TIME_WINDOWS);
        counter("usmStatsUnknownUserNames", USM + 3, Statistic.UNKNOWN_USER_NAMES);
        counter("usmStatsUnknownEngineIDs", USM + 4, Statistic.UNKNOWN_ENGINE_IDS);
        counter("usmStatsWrongDigests", USM + 5, Statistic.WRONG_DIGESTS);
        counter("usmStatsDecryptionErrors", USM + 6, Statistic.DECRYPTION_ERRORS);
    }

    private void counter(String descriptor, String oid, Statistic statistic) {
        fixed(descriptor, oid, Syntax.counter32(), () -> statistics.counter(statistic));
    }

    private <T> void fixed(String descriptor, String oid, Syntax<T> syntax, Supplier<T> getter) {
        Scalar<T> scalar = Scalar.of(descriptor, oid, Access.READ_ONLY, syntax);
        context.mount(new ScalarSubtree<>(scalar, getter, null, true));
    }
}
