package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {
    @ParameterizedTest
    @CsvSource({
        "up, UP",
        "lowerLayerDown, LOWER_LAYER_DOWN",
        "iso88023Csmacd, ISO88023_CSMACD",
        "HTTPServer, HTTP_SERVER",
        "notAPort, NOT_A_PORT",
        "10half, _10HALF",
        "a-b, A_B",
        "a--b, A_B",
        "no label, NO_LABEL",
        "input/output, INPUT_OUTPUT",
        "default, DEFAULT",
        "-, __",
    })
    void labelsBecomeConstants(String label, String constant) {
        assertThat(JavaNames.constant(label)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "ifDescr, ifDescr",
        "if-descr, if_descr",
        "default, default_",
        "true, true_",
        "_, __",
        "3comName, _3comName",
    })
    void descriptorsStayAsTheyAre(String descriptor, String member) {
        assertThat(JavaNames.member(descriptor)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "IF-MIB, IfMib, if_mib",
        "SNMPv2-MIB, SNMPv2Mib, snmpv2_mib",
        "IANAifType-MIB, IANAifTypeMib, ianaiftype_mib",
        "RFC1213-MIB, Rfc1213Mib, rfc1213_mib",
        "PACKAGE, Package, package_",
        "3COM-MIB, _3comMib, _3com_mib",
    })
    void modulesBecomeClassesAndPackages(String module, String type, String packageName) {
        assertThat(JavaNames.moduleType(module)).isEqualTo(type);
        assertThat(JavaNames.modulePackage(module)).isEqualTo(packageName);
    }

    @ParameterizedTest
    @CsvSource({"INTEGER, integer", "OCTET STRING, octetString", "IpAddress, ipAddress", "INT, int_"})
    void bareTypesBecomePartsOfAnIndex(String type, String part) {
        assertThat(JavaNames.part(type)).isEqualTo(part);
    }
}
