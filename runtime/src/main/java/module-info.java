/** The SNMP engine of Mibwright: value types, and what generated code, managers and agents are made with. */
module org.mibwright.runtime {
    requires static org.jspecify;

    exports org.mibwright.snmp;
    exports org.mibwright.snmp.agent;
    exports org.mibwright.snmp.manager;
    exports org.mibwright.snmp.mib;
    exports org.mibwright.snmp.security;
    exports org.mibwright.snmp.smi;
    exports org.mibwright.snmp.transport;
}
