package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Oid;

/** What everybody in the field knows: where common symbols are at home, and other names of modules. */
final class WellKnown {
    /** The modules that define SMI itself; ours always win over other copies. */
    static final Set<String> BASE_MODULES =
            Set.of("SNMPv2-SMI", "SNMPv2-TC", "SNMPv2-CONF", "RFC1155-SMI", "RFC-1212", "RFC-1215");

    private static final Map<String, String> HOMES = homes("""
            SNMPv2-SMI: MODULE-IDENTITY OBJECT-IDENTITY OBJECT-TYPE NOTIFICATION-TYPE Integer32 Unsigned32 Counter32
              Gauge32 Counter64 TimeTicks IpAddress Opaque ObjectName NotificationName ObjectSyntax SimpleSyntax
              ApplicationSyntax ExtUTCTime org dod internet directory mgmt mib-2 transmission experimental private
              enterprises security snmpV2 snmpDomains snmpProxys snmpModules zeroDotZero
            SNMPv2-TC: TEXTUAL-CONVENTION DisplayString PhysAddress MacAddress TruthValue TestAndIncr AutonomousType
              InstancePointer VariablePointer RowPointer RowStatus TimeStamp TimeInterval DateAndTime StorageType TDomain
              TAddress
            SNMPv2-CONF: OBJECT-GROUP NOTIFICATION-GROUP MODULE-COMPLIANCE AGENT-CAPABILITIES
            RFC1155-SMI: Counter Gauge NetworkAddress
            RFC-1212: IndexSyntax
            RFC-1215: TRAP-TYPE
            SNMPv2-MIB: snmp snmpMIB snmpMIBObjects snmpTraps coldStart warmStart authenticationFailure snmpTrapOID
              snmpTrapEnterprise snmpBasicCompliance snmpGroup snmpObsoleteGroup snmpBasicNotificationsGroup sysDescr
              sysObjectID sysUpTime sysContact sysName sysLocation sysServices sysORTable sysOREntry system
            SNMP-FRAMEWORK-MIB: SnmpAdminString SnmpEngineID SnmpSecurityModel SnmpMessageProcessingModel
              SnmpSecurityLevel snmpEngineID
            INET-ADDRESS-MIB: InetAddressType InetAddress InetAddressIPv4 InetAddressIPv6 InetAddressIPv4z
              InetAddressIPv6z InetAddressDNS InetAddressPrefixLength InetPortNumber InetAutonomousSystemNumber
              InetScopeType InetZoneIndex InetVersion
            IF-MIB: interfaces ifNumber ifTable ifEntry ifIndex ifDescr ifType ifMtu ifSpeed ifPhysAddress ifAdminStatus
              ifOperStatus ifLastChange ifInOctets ifOutOctets ifXTable ifXEntry ifName ifAlias ifHighSpeed ifStackTable
              InterfaceIndex InterfaceIndexOrZero linkDown linkUp ifMIB ifMIBObjects
            IANAifType-MIB: IANAifType
            RMON-MIB: OwnerString EntryStatus rmon
            IP-MIB: ip icmp ipAddrTable ipAddrEntry ipAdEntAddr
            TCP-MIB: tcp
            UDP-MIB: udp
            RFC1213-MIB: at egp atTable atEntry
            BRIDGE-MIB: dot1dBridge BridgeId dot1dBase dot1dBasePort dot1dBasePortEntry dot1dTpFdbAddress
            Q-BRIDGE-MIB: VlanId VlanIndex PortList dot1qVlanIndex
            P-BRIDGE-MIB: EnabledStatus
            ENTITY-MIB: entPhysicalIndex entPhysicalEntry entPhysicalTable PhysicalIndex PhysicalIndexOrZero
              entPhysicalDescr entPhysicalName
            SNMP-TARGET-MIB: SnmpTagValue SnmpTagList
            HCNUM-TC: CounterBasedGauge64 ZeroBasedCounter64
            RMON2-MIB: ZeroBasedCounter32 LastCreateTime TimeFilter
            PerfHist-TC-MIB: PerfCurrentCount PerfIntervalCount PerfTotalCount
            HOST-RESOURCES-MIB: host hrSystem hrStorage hrDevice hrSWRun hrSWRunPerf hrSWInstalled
            """);

    /** The same symbols by their names in lower case. */
    private static final Map<String, String> SPELLINGS = HOMES.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    name -> name.toLowerCase(Locale.ROOT), name -> name, (one, other) -> one));

    private static final Map<String, List<String>> ALIASES = aliasTable("""
            RFC1155-SMI: RFC-1155-SMI RFC1155 RFC-1155 RFC1065-SMI RFC1065 RFC-1065-SMI SMI
            RFC-1212: RFC1212 RFC-1212-MIB RFC1212-MIB
            RFC-1215: RFC1215 RFC-1215-MIB RFC1215-MIB
            RFC1213-MIB: RFC-1213 RFC1213 RFC-1213-MIB MIB-II MIB RFC1158-MIB RFC-1158 RFC1156-MIB RFC1066-MIB RFC-1213II
            SNMPv2-SMI: SNMPV2-SMI SNMPv2-SMI-v1 RFC1902 RFC-1902 RFC1442 RFC-1442 RFC2578 SNMOv2-SMI
            SNMPv2-TC: SNMPV2-TC SNMPv2-TC-v1 RFC1903 RFC-1903 RFC1443 RFC-1443 RFC2579 SNMOv2-TC
            SNMPv2-CONF: SNMPV2-CONF SNMPv2-CONF-v1 RFC1904 RFC-1904 RFC1444 RFC-1444 RFC2580 SNMOv2-CONF
            SNMPv2-MIB: RFC1907 RFC-1907 RFC1907-MIB RFC3418 SNMPv2-MIB-v1
            IF-MIB: RFC1573-MIB RFC-1573 RFC1573 RFC1229-MIB RFC2233-MIB RFC2233 RFC2863
            IANAifType-MIB: IANAifType IANA-ifType-MIB IANAIFTYPE-MIB
            BRIDGE-MIB: RFC1493-MIB RFC-1493 RFC1493 RFC1286-MIB RFC-1286 RFC1286
            EtherLike-MIB: RFC1398-MIB RFC1643-MIB RFC1650-MIB RFC1284-MIB RFC-1643 ETHERLIKE-MIB
            RMON-MIB: RFC1271-MIB RFC-1271 RFC1271 RFC1757-MIB RFC-1757 RFC1757 RFC2819-MIB
            TOKEN-RING-RMON-MIB: RFC1513-MIB
            TOKENRING-MIB: RFC1231-MIB RFC1743-MIB
            FDDI-SMT73-MIB: RFC1512-MIB
            RFC1285-MIB: FDDI-MIB
            CHARACTER-MIB: RFC1316-MIB RFC1658-MIB
            RS-232-MIB: RFC1317-MIB RFC1659-MIB
            PARALLEL-MIB: RFC1318-MIB RFC1660-MIB
            FRAME-RELAY-DTE-MIB: RFC1315-MIB
            DS1-MIB: RFC1406-MIB RFC1232-MIB RFC2495-MIB
            DS3-MIB: RFC1407-MIB RFC1233-MIB RFC2496-MIB
            OSPF-MIB: RFC1253-MIB RFC1248-MIB RFC1850-MIB
            BGP4-MIB: BGP-MIB RFC1269-MIB RFC1657-MIB
            IP-FORWARD-MIB: RFC1354-MIB
            HOST-RESOURCES-MIB: RFC1514-MIB
            SNMP-REPEATER-MIB: RFC1516-MIB RFC1368-MIB
            MAU-MIB: RFC1515-MIB
            SNMP-FRAMEWORK-MIB: RFC2271-MIB RFC2571-MIB
            INET-ADDRESS-MIB: RFC2851-MIB
            IGMP-STD-MIB: IGMP-MIB
            DVMRP-STD-MIB: DVMRP-MIB
            """);

    /** Types that no module defines, but that real modules use, and what they come nearest to. */
    private static final Map<String, BaseType> PSEUDO_TYPES = Map.ofEntries(
            Map.entry("INTEGER", BaseType.INTEGER),
            Map.entry("Integer", BaseType.INTEGER),
            Map.entry("integer", BaseType.INTEGER),
            Map.entry("INTEGER32", BaseType.INTEGER),
            Map.entry("Integer16", BaseType.INTEGER),
            Map.entry("Boolean", BaseType.INTEGER),
            Map.entry("BOOLEAN", BaseType.INTEGER),
            Map.entry("Enumeration", BaseType.INTEGER),
            Map.entry("UInteger32", BaseType.UNSIGNED32),
            Map.entry("UInteger", BaseType.UNSIGNED32),
            Map.entry("Unsigned16", BaseType.UNSIGNED32),
            Map.entry("UNSIGNED32", BaseType.UNSIGNED32),
            Map.entry("String", BaseType.OCTET_STRING),
            Map.entry("STRING", BaseType.OCTET_STRING),
            Map.entry("OctetString", BaseType.OCTET_STRING),
            Map.entry("OCTETSTRING", BaseType.OCTET_STRING),
            Map.entry("DateTime", BaseType.OCTET_STRING),
            Map.entry("NsapAddress", BaseType.OCTET_STRING),
            Map.entry("ObjectIdentifier", BaseType.OBJECT_IDENTIFIER),
            Map.entry("OBJECTIDENTIFIER", BaseType.OBJECT_IDENTIFIER),
            Map.entry("Hex-STRING", BaseType.OCTET_STRING),
            Map.entry("HexString", BaseType.OCTET_STRING),
            Map.entry("Bits", BaseType.BITS),
            Map.entry("BITS", BaseType.BITS),
            Map.entry("Float", BaseType.OPAQUE),
            Map.entry("Double", BaseType.OPAQUE),
            Map.entry("Integer64", BaseType.OPAQUE),
            Map.entry("Unsigned64", BaseType.OPAQUE));

    private static final Map<String, BaseType> BASE_TYPES = Map.ofEntries(
            Map.entry("Integer32", BaseType.INTEGER),
            Map.entry("Unsigned32", BaseType.UNSIGNED32),
            Map.entry("Counter", BaseType.COUNTER32),
            Map.entry("Counter32", BaseType.COUNTER32),
            Map.entry("Gauge", BaseType.GAUGE32),
            Map.entry("Gauge32", BaseType.GAUGE32),
            Map.entry("Counter64", BaseType.COUNTER64),
            Map.entry("TimeTicks", BaseType.TIME_TICKS),
            Map.entry("IpAddress", BaseType.IP_ADDRESS),
            Map.entry("NetworkAddress", BaseType.IP_ADDRESS),
            Map.entry("Opaque", BaseType.OPAQUE));

    private WellKnown() {}

    /** The module where a common symbol is at home. */
    static Optional<String> home(String symbol) {
        return Optional.ofNullable(HOMES.get(symbol));
    }

    /** Tells whether a symbol has a home. */
    static boolean isCommon(String symbol) {
        return HOMES.containsKey(symbol);
    }

    /** The common symbol whose name differs from the given one in case only; empty where there is none. */
    static Optional<String> spelling(String name) {
        return Optional.ofNullable(SPELLINGS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Other names under which a module is known, the best first; empty for one that has none. */
    static List<String> aliases(String module) {
        return ALIASES.getOrDefault(module, List.of());
    }

    /** The wire type of a type that SMI itself defines. */
    static Optional<BaseType> baseType(String name) {
        return Optional.ofNullable(BASE_TYPES.get(name));
    }

    /** What a type that nobody defines comes nearest to. */
    static Optional<BaseType> pseudoType(String name) {
        Optional<BaseType> base = baseType(name);
        return base.isPresent() ? base : Optional.ofNullable(PSEUDO_TYPES.get(name));
    }

    /** The wire type of an APPLICATION tag of SMI (RFC 2578 section 2, RFC 1155 section 6). */
    static Optional<BaseType> applicationType(int tag) {
        return switch (tag) {
            case 0 -> Optional.of(BaseType.IP_ADDRESS);
            case 1 -> Optional.of(BaseType.COUNTER32);
            case 2 -> Optional.of(BaseType.GAUGE32);
            case 3 -> Optional.of(BaseType.TIME_TICKS);
            case 4 -> Optional.of(BaseType.OPAQUE);
            case 6 -> Optional.of(BaseType.COUNTER64);
            case 7 -> Optional.of(BaseType.UNSIGNED32);
            default -> Optional.empty();
        };
    }

    /** The root arc of a name that ASN.1 itself knows. */
    static Optional<Oid> root(String name) {
        return switch (name) {
            case "ccitt", "itu-t", "itu" -> Optional.of(Oid.of(0));
            case "iso" -> Optional.of(Oid.of(1));
            case "joint-iso-ccitt", "joint-iso-itu-t", "iso-ccitt" -> Optional.of(Oid.of(2));
            default -> Optional.empty();
        };
    }

    /** A module's name without what people spell in different ways: case, hyphens and underscores. */
    static String shape(String module) {
        StringBuilder shape = new StringBuilder(module.length());
        for (int i = 0; i < module.length(); i++) {
            char c = module.charAt(i);
            if (c != '-' && c != '_') {
                shape.append(Character.toLowerCase(c));
            }
        }
        return shape.toString();
    }

    private static Map<String, String> homes(String table) {
        Map<String, String> homes = new HashMap<>();
        rows(table).forEach((module, symbols) -> symbols.forEach(symbol -> homes.put(symbol, module)));
        return Map.copyOf(homes);
    }

    private static Map<String, List<String>> aliasTable(String table) {
        Map<String, List<String>> aliases = new HashMap<>();
        rows(table).forEach((module, names) -> {
            for (String name : names) {
                aliases.computeIfAbsent(name, any -> new ArrayList<>()).add(module);
            }
        });
        return Map.copyOf(aliases);
    }

    /** Reads {@code head: word word ...}, where lines that start with a blank go on with the one before. */
    private static Map<String, List<String>> rows(String table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<String> row = new ArrayList<>();
        for (String line : table.lines().toList()) {
            List<String> words = new ArrayList<>(List.of(line.trim().split("\\s+")));
            if (!line.startsWith(" ")) {
                String head = words.remove(0);
                row = rows.computeIfAbsent(head.substring(0, head.length() - 1), any -> new ArrayList<>());
            }
            row.addAll(words);
        }
        return rows;
    }
}
