package org.example.app;

import org.example.links.acme_link_mib.AcmeLinkEntry;
import org.example.smi.acme_smi.AcmeLinkState;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;

/** Has modules of two jars, of which one imports from the other. */
public final class App {
    /** Typed by both. */
    public static final Column<AcmeLinkEntry.Index, Enumerated<AcmeLinkState>> STATE = AcmeLinkEntry.acmeLinkState;

    private App() {}
}
