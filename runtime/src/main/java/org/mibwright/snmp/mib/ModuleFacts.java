package org.mibwright.snmp.mib;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.snmp.smi.Oid;

/** What a module descriptor holds, once it is read. */
record ModuleFacts(
        String language,
        Optional<String> lastUpdated,
        Optional<String> organization,
        Optional<String> contactInfo,
        Optional<String> description,
        List<MibModule.Revision> revisions,
        Map<String, List<String>> imports,
        List<MibNode> nodes,
        Map<String, MibNode> byName,
        Map<Oid, MibNode> byOid) {

    static ModuleFacts of(
            Fields module, List<MibModule.Revision> revisions, Map<String, List<String>> imports, List<MibNode> nodes) {
        Map<String, MibNode> byName = new LinkedHashMap<>(nodes.size() * 2);
        Map<Oid, MibNode> byOid = new LinkedHashMap<>(nodes.size() * 2);
        for (MibNode node : nodes) {
            byName.putIfAbsent(node.name(), node);
            byOid.putIfAbsent(node.oid(), node);
        }
        return new ModuleFacts(
                module.get("language").orElse("SMIv2"),
                module.get("updated"),
                module.get("organization"),
                module.get("contact"),
                module.get("description"),
                List.copyOf(revisions),
                Map.copyOf(imports),
                List.copyOf(nodes),
                byName,
                byOid);
    }
}
