package org.mibwright.snmp.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Lets Jazzer run the fuzz targets; without JAZZER_FUZZ=1 it runs them on their seeds alone. */
class EngineFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void message(byte[] datagram) {
        FuzzTargets.message(datagram);
    }

    @FuzzTest(maxDuration = "10m")
    void pdu(byte[] datagram) {
        FuzzTargets.pdu(datagram);
    }

    @FuzzTest(maxDuration = "10m")
    void securityParameters(byte[] datagram) {
        FuzzTargets.securityParameters(datagram);
    }

    @FuzzTest(maxDuration = "10m")
    void index(byte[] octets) {
        FuzzTargets.index(octets);
    }
}
