package org.example.demo;

import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkAdminState;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkFaults;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkState;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkTable;
import static org.example.mibs.acme_link_mib.AcmeLinkMib.acmeLinkContact;
import static org.example.mibs.acme_link_mib.AcmeLinkMib.acmeLinkCount;
import static org.example.mibs.acme_link_mib.AcmeLinkMib.acmeLinkDown;
import static org.example.mibs.snmpv2_mib.SNMPv2Mib.sysDescr;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.example.mibs.acme_link_mib.AcmeLinkEntry;
import org.example.mibs.acme_link_mib.AcmeLinkEntry.Index;
import org.example.mibs.acme_link_mib.AcmeLinkState;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.ReceivedNotification;
import org.mibwright.snmp.manager.SnmpManager;

/** Manages a switch through the classes that were generated from its MIB module. */
public final class LinkTour implements Consumer<PrintWriter> {
    @Override
    public void accept(PrintWriter out) {
        CompletableFuture<ReceivedNotification> trap = new CompletableFuture<>();
        try (NotificationReceiver receiver =
                        NotificationReceiver.builder().bindLoopback().open();
                LinkSwitch agent = new LinkSwitch(
                        Target.v2c("127.0.0.1:" + receiver.address().getPort(), "public"));
                SnmpManager manager = SnmpManager.open()) {
            receiver.on(acmeLinkDown, trap::complete);
            Target device = Target.v2c("127.0.0.1:" + agent.port(), "private");
            out.println("  an agent listens on 127.0.0.1:" + agent.port() + ", for traps port "
                    + receiver.address().getPort());

            out.println();
            out.println("  manager.get(device, sysDescr)           " + manager.get(device, sysDescr));
            out.println("  manager.get(device, acmeLinkCount)      " + manager.get(device, acmeLinkCount));
            out.println("  manager.get(device, acmeLinkContact)    " + manager.get(device, acmeLinkContact));

            out.println();
            out.println("  for (AcmeLinkEntry row : manager.table(device, acmeLinkTable))");
            out.printf("      %-4s  %-8s  %-8s  %12s  %s%n", "slot", "name", "state", "octets", "faults");
            for (AcmeLinkEntry row : manager.table(device, acmeLinkTable)) {
                out.printf(
                        "      %4d  %-8s  %-8s  %12s  %s%n",
                        row.index().acmeLinkSlot(),
                        row.index().acmeLinkName(),
                        text(row.acmeLinkState()),
                        text(row.acmeLinkOctets()),
                        text(row.acmeLinkFaults()));
            }

            out.println();
            Index backup = new Index(1, "backup");
            manager.set(device, acmeLinkAdminState.at(backup), AcmeLinkState.UP);
            out.println("  manager.set(device, acmeLinkAdminState.at(new Index(1, \"backup\")), UP)");
            out.println("      done; acmeLinkState is now " + manager.get(device, acmeLinkState.at(backup)));

            Index uplink = new Index(1, "uplink");
            out.println("  manager.set(device, acmeLinkAdminState.at(new Index(1, \"uplink\")), TESTING)");
            try {
                manager.set(device, acmeLinkAdminState.at(uplink), AcmeLinkState.TESTING);
            } catch (ErrorStatusException e) {
                out.println("      refused by the agent, as it should be: " + e.status());
            }
            out.println("  manager.set(device, acmeLinkState.at(...), UP) would not compile: that column is read-only");

            out.println();
            agent.pullPlug(uplink);
            ReceivedNotification down = trap.orTimeout(10, TimeUnit.SECONDS).join();
            out.println("  receiver.on(acmeLinkDown, n -> ...)     the plug of a link is pulled:");
            out.println("      trap " + acmeLinkDown + " about "
                    + down.index(acmeLinkState).orElseThrow());
            out.println("      acmeLinkState " + text(down.get(acmeLinkState)) + ", acmeLinkFaults "
                    + text(down.get(acmeLinkFaults)));
        }
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
