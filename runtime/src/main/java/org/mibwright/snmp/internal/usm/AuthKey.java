package org.mibwright.snmp.internal.usm;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.mibwright.snmp.security.AuthProtocol;

/**
 * A localized authentication key at work: makes and checks the truncated HMACs of messages (RFC 3414 sections 6.3 and
 * 7.3, RFC 7860 section 4). Thread-safe.
 *
 * <p>The HMAC of RFC 2104 is made here of the bare hash function, because {@link javax.crypto.Mac} allocates its results.
 * The last hash function that was used waits for the next user; only threads that collide pay for another.
 */
public final class AuthKey {
    private static final byte[] ZEROS = new byte[AuthProtocol.MAX_MAC_LENGTH];

    private final AuthProtocol protocol;
    private final byte[] innerPad;
    private final byte[] outerPad;
    private final AtomicReference<Scratch> idle = new AtomicReference<>();

    /** A hash function and where it puts its result. */
    private record Scratch(MessageDigest hash, byte[] digest) {}

    /** Makes a key ready for use. */
    public AuthKey(AuthProtocol protocol, byte[] localizedKey) {
        if (localizedKey.length != protocol.keyLength()) {
            throw new IllegalArgumentException(
                    "key of " + localizedKey.length + " octets; " + protocol + " needs " + protocol.keyLength());
        }
        this.protocol = protocol;
        this.innerPad = pad(localizedKey, 0x36);
        this.outerPad = pad(localizedKey, 0x5c);
    }

    /** The key, which is never longer than a block of its hash function, mixed with a block of one octet. */
    private byte[] pad(byte[] key, int octet) {
        byte[] pad = Arrays.copyOf(key, protocol.keyLength() > 32 ? 128 : 64);
        for (int i = 0; i < pad.length; i++) {
            pad[i] ^= (byte) octet;
        }
        return pad;
    }

    /** Returns the protocol. */
    public AuthProtocol protocol() {
        return protocol;
    }

    /**
     * Writes the code of a message into it.
     *
     * @param macAt where the code stands in the array; it has the protocol's length
     */
    public void sign(byte[] buffer, int offset, int length, int macAt) {
        Scratch scratch = take();
        digest(scratch, buffer, offset, length, macAt);
        System.arraycopy(scratch.digest, 0, buffer, macAt, protocol.macLength());
        idle.lazySet(scratch);
    }

    /**
     * Returns whether a message carries the right code, in a time that does not depend on where the codes differ.
     *
     * @param macAt where the code stands in the array
     * @param macLength its length, which must be exactly the protocol's
     */
    public boolean verify(byte[] buffer, int offset, int length, int macAt, int macLength) {
        if (macLength != protocol.macLength()) {
            return false;
        }
        Scratch scratch = take();
        digest(scratch, buffer, offset, length, macAt);
        int difference = 0;
        for (int i = 0; i < macLength; i++) {
            difference |= scratch.digest[i] ^ buffer[macAt + i];
        }
        idle.lazySet(scratch);
        return difference == 0;
    }

    /** The code is computed as if zeros stood in its place. */
    private void digest(Scratch scratch, byte[] buffer, int offset, int length, int macAt) {
        int macEnd = macAt + protocol.macLength();
        MessageDigest hash = scratch.hash;
        byte[] digest = scratch.digest;
        try {
            hash.update(innerPad);
            hash.update(buffer, offset, macAt - offset);
            hash.update(ZEROS, 0, protocol.macLength());
            hash.update(buffer, macEnd, offset + length - macEnd);
            hash.digest(digest, 0, digest.length);
            hash.update(outerPad);
            hash.update(digest);
            hash.digest(digest, 0, digest.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scratch take() {
        Scratch scratch = idle.getAndSet(null);
        return scratch != null ? scratch : new Scratch(KeyDerivation.digest(protocol), new byte[protocol.keyLength()]);
    }

    /** The protocol alone. */
    @Override
    public String toString() {
        return protocol.toString();
    }
}
