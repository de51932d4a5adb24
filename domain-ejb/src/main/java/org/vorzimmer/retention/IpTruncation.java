package org.vorzimmer.retention;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Cuts an address so that it no longer names one connection: the last octet of IPv4, all beyond /48 of IPv6. */
public final class IpTruncation {

    private static final Pattern V4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int KEPT_BYTES = 6;

    private IpTruncation() { }

    /** The cut address. A text that is no address is refused: better an error than a whole address kept. */
    public static String truncate(String address) {
        String bare = bare(address);
        if (V4.matcher(bare).matches()) {
            return bare.substring(0, bare.lastIndexOf('.')) + ".0";
        }
        if (!V6.matcher(bare).matches()) {
            throw new IllegalArgumentException("Not an IP address");
        }
        InetAddress parsed = parse(bare);
        // Java itself turns a mapped address into IPv4
        return parsed instanceof Inet6Address ? prefix(parsed.getAddress()) : truncate(parsed.getHostAddress());
    }

    private static String bare(String address) {
        String text = address.strip();
        if (text.startsWith("[") && text.endsWith("]")) {
            text = text.substring(1, text.length() - 1);
        }
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    private static InetAddress parse(String literal) {
        try {
            return InetAddress.getByName(literal); // contains a colon: never looked up
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an IP address", e);
        }
    }

    private static String prefix(byte[] bytes) {
        int[] groups = new int[KEPT_BYTES / 2];
        int used = 0;
        for (int i = 0; i < groups.length; i++) {
            groups[i] = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
            used = groups[i] == 0 ? used : i + 1;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < used; i++) {
            text.append(i == 0 ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.append("::").toString();
    }
}
