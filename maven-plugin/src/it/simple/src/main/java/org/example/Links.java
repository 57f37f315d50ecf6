package org.example;

import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkState;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkTable;

import java.util.ArrayList;
import java.util.List;
import org.example.mibs.acme_link_mib.AcmeLinkEntry;
import org.example.mibs.acme_smi.AcmeLinkState;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.manager.SnmpManager;

/** Uses what was generated, as the handbook shows it. */
public final class Links {
    private Links() {}

    static List<String> down(SnmpManager manager, Target target) {
        List<String> down = new ArrayList<>();
        for (AcmeLinkEntry row : manager.table(target, acmeLinkTable)) {
            if (row.acmeLinkState().filter(state -> state.is(AcmeLinkState.DOWN)).isPresent()) {
                down.add(row.index().acmeLinkName());
            }
        }
        return down;
    }

    /** Prints where a value is found. */
    public static void main(String[] args) {
        System.out.println(acmeLinkState.at(new AcmeLinkEntry.Index(3, "uplink")).instanceOid());
    }
}
