/** Comparisons of walks, tables and many targets with SNMP4J and Net-SNMP's tools. */
package org.mibwright.benchmarks.retrieval;
