package org.mibwright.snmp.mib;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class that the MIB compiler wrote, and says what of. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** The MIB module, such as {@code IF-MIB}. */
    String module();

    /**
     * The date of the module's last revision as {@code yyyy-MM-dd}; empty where it names none, and on all classes but that
     * of the module, so that a new revision changes no class for its date alone.
     */
    String revision() default "";
}
