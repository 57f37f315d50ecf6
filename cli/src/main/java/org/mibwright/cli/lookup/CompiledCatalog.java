package org.mibwright.cli.lookup;

import org.mibwright.compiler.generate.ModuleDescriptor;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.smi.Oid;

/** The catalogue of modules as they come from the compiler, without Java classes. */
public final class CompiledCatalog {
    private CompiledCatalog() {}

    /** Returns a catalogue of all modules of a MIB. Each is described when something in it is first looked for. */
    public static MibCatalog of(Mib mib) {
        return MibCatalog.of(mib.modules().stream().map(CompiledCatalog::module).toList());
    }

    private static org.mibwright.snmp.mib.MibModule module(MibModule module) {
        ModuleDescriptor descriptor = new ModuleDescriptor(module, false);
        return org.mibwright.snmp.mib.MibModule.of(
                module.name(),
                descriptor.roots().stream().map(root -> Oid.of(root.toString())).toList(),
                descriptor::text);
    }
}
