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
        byte[] block = stream;
        vector(block, boots, time, parameters);
        int at = offset;
        int end = offset + length;
        try {
            for (; end - at >= BLOCK; at += BLOCK) {
                aes.update(block, 0, BLOCK, block, 0);
                mix(buffer, at, block, 0);
                System.arraycopy(buffer, at, block, 0, BLOCK);
            }
            if (at < end) {
                aes.update(block, 0, BLOCK, block, 0);
                mixTail(buffer, at, end, block, 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ciphertext is all there, so the whole key stream comes from a single call. */
    @Override
    public void decrypt(byte[] buffer, int offset, int length, int boots, int time, long parameters) {
        int blocks = (length + BLOCK - 1) / BLOCK * BLOCK;
        if (stream.length < blocks) {
            stream = new byte[Math.max(blocks, stream.length * 2)];
        }
        byte[] key = stream;
        vector(key, boots, time, parameters);
        System.arraycopy(buffer, offset, key, BLOCK, blocks - BLOCK);
        try {
            aes.update(key, 0, blocks, key, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        int at = 0;
        for (; length - at >= BLOCK; at += BLOCK) {
            mix(buffer, offset + at, key, at);
        }
        mixTail(buffer, offset + at, offset + length, key, at);
    }

    private static void vector(byte[] block, int boots, int time, long parameters) {
        LONG.set(block, 0, (long) boots << 32 | time & 0xffff_ffffL);
        LONG.set(block, 8, parameters);
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
