/** Small programs that show how Mibwright is used; each is run by a test. */
package org.mibwright.examples;
