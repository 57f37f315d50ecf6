/** The MIB module {@code ACME-LINK-MIB}. */
package com.acme.mibs.acme_link_mib;
