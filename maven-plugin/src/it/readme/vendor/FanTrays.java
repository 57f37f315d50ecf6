package com.example;

import static com.example.mibs.cisco_entity_fru_control_mib.CefcFanTrayStatusEntry.cefcFanTrayOperStatus;
import static com.example.mibs.cisco_entity_fru_control_mib.CefcFanTrayStatusEntry.cefcFanTrayStatusTable;

import com.example.mibs.cisco_entity_fru_control_mib.CefcFanTrayOperStatus;
import com.example.mibs.cisco_entity_fru_control_mib.CefcFanTrayStatusEntry;
import com.example.mibs.entity_mib.EntPhysicalEntry.Index;
import java.util.List;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.Enumerated;

/** A manager of a vendor's device, and that device. */
public final class FanTrays {
    private FanTrays() {}

    public static void main(String[] args) {
        try (SnmpAgent device = SnmpAgent.builder().bindLoopback().readOnly("public").open();
                SnmpManager manager = SnmpManager.open()) {
            device.table(
                    cefcFanTrayStatusTable,
                    () -> List.of(new Index(1001), new Index(1002)),
                    row -> row.column(
                            cefcFanTrayOperStatus,
                            index -> Enumerated.of(
                                    index.entPhysicalIndex() == 1001
                                            ? CefcFanTrayOperStatus.UP
                                            : CefcFanTrayOperStatus.WARNING)));
            Target target = Target.v2c("127.0.0.1:" + device.address().getPort(), "public");
            for (CefcFanTrayStatusEntry row : manager.table(target, cefcFanTrayStatusTable)) {
                System.out.println("fan tray " + row.index().entPhysicalIndex() + ": "
                        + row.cefcFanTrayOperStatus().orElseThrow());
            }
        }
    }
}
