/** The MIB module {@code ACME-HAZARD-MIB}. */
package com.acme.mibs.acme_hazard_mib;
