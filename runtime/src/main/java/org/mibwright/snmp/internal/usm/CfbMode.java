package org.mibwright.snmp.internal.usm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** AES in cipher feedback mode of 128 bits (RFC 3826 section 3.1). */
final class CfbMode implements BlockMode {
    private static final int BLOCK = 16;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Cipher aes;
    // The cipher would copy its input first if it stood in the same array as its output.
    private final byte[] vector = new byte[BLOCK];
    private byte[] stream = new byte[1024];

    CfbMode(byte[] key) {
        try {
            aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime lacks AES", e);
        }
    }

    /** Every block of key stream needs the ciphertext of the block before it. */
    @Override
    public void encrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters) {
        int end = offset + length;
        try {
            first(boots, time, parameters);
            for (int at = offset; ; at += BLOCK) {
                if (end - at < BLOCK) {
                    mixTail(buffer, at, end, stream, 0);
                    return;
                }
                mix(buffer, at, stream, 0);
                aes.update(buffer, at, BLOCK, stream, 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ciphertext is all there, so the rest of the key stream comes from a single call. */
    @Override
    public void decrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters) {
        int whole = length / BLOCK * BLOCK;
        if (stream.length < whole + BLOCK) {
            stream = new byte[Math.max(whole + BLOCK, stream.length * 2)];
        }
        try {
            first(boots, time, parameters);
            if (whole > 0) {
                aes.update(buffer, offset, whole, stream, BLOCK);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        for (int at = 0; at < whole; at += BLOCK) {
            mix(buffer, offset + at, stream, at);
        }
        mixTail(buffer, offset + whole, offset + length, stream, whole);
    }

    /** Makes the first block of key stream from the initialization vector. */
    private void first(int boots, int time, long parameters) throws GeneralSecurityException {
        LONG.set(vector, 0, (long) boots << 32 | time & 0xffff_ffffL);
        LONG.set(vector, 8, parameters);
        aes.update(vector, 0, BLOCK, stream, 0);
    }

    private static void mix(byte[] buffer, int at, byte[] key, int from) {
        LONG.set(buffer, at, (long) LONG.get(buffer, at) ^ (long) LONG.get(key, from));
        LONG.set(buffer, at + 8, (long) LONG.get(buffer, at + 8) ^ (long) LONG.get(key, from + 8));
    }

    private static void mixTail(byte[] buffer, int at, int end, byte[] key, int from) {
        for (int i = at; i < end; i++) {
            buffer[i] ^= key[from + i - at];
        }
    }
}
