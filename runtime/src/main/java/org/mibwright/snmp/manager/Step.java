package org.mibwright.snmp.manager;

import java.util.List;
import org.mibwright.snmp.VarBind;

/**
 * What one request of a walk brought: for each cursor the bindings that follow it, in order. The last one may be
 * endOfMibView. A cursor may bring nothing; all of them never do.
 */
record Step(List<List<VarBind>> chains) {}
