package org.mibwright.snmp.internal.usm;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.mibwright.snmp.security.PrivProtocol;

/**
 * A localized privacy key at work: encrypts and decrypts scoped PDUs (RFC 3414 section 8, RFC 3826 section 3). Thread-safe:
 * the last cipher that was used waits for the next user, only threads that collide pay for another.
 */
public final class PrivKey {
    private final PrivProtocol protocol;
    private final byte[] key;
    private final AtomicReference<BlockMode> idle = new AtomicReference<>();

    /** Makes a key ready for use; what is longer than the protocol needs is cut. */
    public PrivKey(PrivProtocol protocol, byte[] localizedKey) {
        if (localizedKey.length < protocol.keyLength()) {
            throw new IllegalArgumentException(
                    "key of " + localizedKey.length + " octets; " + protocol + " needs " + protocol.keyLength());
        }
        this.protocol = protocol;
        this.key = Arrays.copyOf(localizedKey, protocol.keyLength());
    }

    /** Returns the protocol. */
    public PrivProtocol protocol() {
        return protocol;
    }

    /** Returns how many octets the ciphertext of so many octets has: CBC fills up its last block. */
    public int encryptedLength(int length) {
        return isCbc() ? length + 7 & ~7 : length;
    }

    /** Returns whether so many octets can be the ciphertext of anything. */
    public boolean accepts(int length) {
        return length > 0 && (!isCbc() || (length & 7) == 0);
    }

    /**
     * Encrypts octets in place.
     *
     * @param length an {@link #encryptedLength(int)}
     * @param boots snmpEngineBoots of the authoritative engine as the message says it
     * @param time its snmpEngineTime as the message says it
     * @param salt a number that no other message under this key has
     * @return msgPrivacyParameters as a big-endian number of 64 bits
     */
    public long encrypt(byte[] buffer, int offset, int length, int boots, int time, long salt) {
        long parameters = isCbc() ? (long) boots << 32 | salt & 0xffff_ffffL : salt;
        BlockMode mode = take();
        mode.encrypt(buffer, offset, length, boots, time, parameters);
        idle.lazySet(mode);
        return parameters;
    }

    /**
     * Decrypts octets in place, whatever they turn into.
     *
     * @param length a length that this {@link #accepts(int) accepts}
     * @param parameters msgPrivacyParameters as a big-endian number of 64 bits
     */
    public void decrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters) {
        BlockMode mode = take();
        mode.decrypt(buffer, offset, length, boots, time, parameters);
        idle.lazySet(mode);
    }

    private BlockMode take() {
        BlockMode mode = idle.getAndSet(null);
        return mode != null ? mode : isCbc() ? new CbcMode(protocol, key) : new CfbMode(key);
    }

    private boolean isCbc() {
        return protocol == PrivProtocol.DES || protocol == PrivProtocol.TRIPLE_DES;
    }

    /** The protocol alone. */
    @Override
    public String toString() {
        return protocol.toString();
    }
}
