package org.vorzimmer.notification;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Names of the files inside a ZIP, read from its directory: nothing is unpacked, so that no small file can become a huge one. */
final class ZipNames {

    private static final int END_MARK = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRIES_AT = 10;
    private static final int DIRECTORY_AT = 16;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int NAME_LENGTH_AT = 28;
    private static final int EXTRA_LENGTH_AT = 30;
    private static final int COMMENT_LENGTH_AT = 32;
    private static final int MOST = 5000;

    private ZipNames() {
    }

    /** Empty for what is no whole ZIP. */
    static Set<String> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = bytes.length - END_SIZE; at >= 0 && at >= bytes.length - END_SIZE - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END_MARK) {
                return names(zip, zip.getInt(at + DIRECTORY_AT), Math.min(MOST, Short.toUnsignedInt(zip.getShort(at + ENTRIES_AT))));
            }
        }
        return Set.of();
    }

    private static Set<String> names(ByteBuffer zip, int directory, int entries) {
        Set<String> names = new LinkedHashSet<>();
        int at = directory;
        for (int i = 0; i < entries; i++) {
            if (at < 0 || at > zip.limit() - ENTRY_SIZE || zip.getInt(at) != ENTRY_MARK) {
                return Set.of();
            }
            int length = Short.toUnsignedInt(zip.getShort(at + NAME_LENGTH_AT));
            if (at + ENTRY_SIZE + length > zip.limit()) {
                return Set.of();
            }
            names.add(new String(zip.array(), at + ENTRY_SIZE, length, StandardCharsets.UTF_8));
            at += ENTRY_SIZE + length + Short.toUnsignedInt(zip.getShort(at + EXTRA_LENGTH_AT)) + Short.toUnsignedInt(zip.getShort(at + COMMENT_LENGTH_AT));
        }
        return names;
    }
}
