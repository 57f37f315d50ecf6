/** The guided tour: from MIB text to an agent and a manager that share its generated classes. */
@NullMarked
package org.mibwright.cli.demo;

import org.jspecify.annotations.NullMarked;
