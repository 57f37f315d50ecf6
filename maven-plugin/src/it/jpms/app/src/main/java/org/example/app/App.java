package org.example.app;

import org.example.jpms.mibs.acme_link_mib.AcmeLinkEntry;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.manager.SnmpManager;

final class App {
    private App() {}

    static long count(SnmpManager manager, Target target) {
        return manager.table(target, AcmeLinkEntry.acmeLinkTable).stream().count();
    }
}
