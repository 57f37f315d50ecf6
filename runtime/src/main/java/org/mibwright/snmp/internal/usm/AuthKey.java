package org.mibwright.snmp.internal.usm;

import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mibwright.snmp.security.AuthProtocol;

/**
 * A localized authentication key at work: makes and checks the truncated HMACs of messages (RFC 3414 sections 6.3 and
 * 7.3, RFC 7860 section 4). Thread-safe.
 *
 * <p>The last {@link Mac} that was used waits for the next user: setting one up costs more than a message does. Only
 * threads that collide pay for another.
 */
public final class AuthKey {
    private static final byte[] ZEROS = new byte[AuthProtocol.MAX_MAC_LENGTH];

    private final AuthProtocol protocol;
    private final SecretKeySpec key;
    private final String algorithm;
    private final AtomicReference<Scratch> idle = new AtomicReference<>();

    /** A Mac and where it puts its result. */
    private record Scratch(Mac mac, byte[] digest) {}

    /** Makes a key ready for use. */
    public AuthKey(AuthProtocol protocol, byte[] localizedKey) {
        if (localizedKey.length != protocol.keyLength()) {
            throw new IllegalArgumentException(
                    "key of " + localizedKey.length + " octets; " + protocol + " needs " + protocol.keyLength());
        }
        this.protocol = protocol;
        this.algorithm = algorithm(protocol);
        this.key = new SecretKeySpec(localizedKey, algorithm);
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
        Mac mac = scratch.mac;
        mac.update(buffer, offset, macAt - offset);
        mac.update(ZEROS, 0, protocol.macLength());
        mac.update(buffer, macEnd, offset + length - macEnd);
        try {
            mac.doFinal(scratch.digest, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scratch take() {
        Scratch scratch = idle.getAndSet(null);
        if (scratch != null) {
            return scratch;
        }
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(key);
            return new Scratch(mac, new byte[mac.getMacLength()]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks " + algorithm, e);
        }
    }

    private static String algorithm(AuthProtocol protocol) {
        return switch (protocol) {
            case MD5 -> "HmacMD5";
            case SHA_1 -> "HmacSHA1";
            case SHA_224 -> "HmacSHA224";
            case SHA_256 -> "HmacSHA256";
            case SHA_384 -> "HmacSHA384";
            case SHA_512 -> "HmacSHA512";
        };
    }

    /** The protocol alone. */
    @Override
    public String toString() {
        return protocol.toString();
    }
}
