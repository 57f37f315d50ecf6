/** The MIB module {@code ACME-V1-MIB}. */
package com.acme.mibs.acme_v1_mib;
