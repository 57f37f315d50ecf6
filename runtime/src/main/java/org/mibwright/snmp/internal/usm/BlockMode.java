package org.mibwright.snmp.internal.usm;

/**
 * A block cipher in the mode of a privacy protocol. The modes are made of the bare cipher, whose key schedule then lives as
 * long as the key: a {@link javax.crypto.Cipher} with a mode must be initialised again for every message. Not thread-safe.
 */
interface BlockMode {
    void encrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters);

    void decrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters);
}
