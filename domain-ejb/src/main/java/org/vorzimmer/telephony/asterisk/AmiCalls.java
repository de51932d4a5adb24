package org.vorzimmer.telephony.asterisk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.CallSignal.Kind;
import org.vorzimmer.telephony.DiversionReason;
import org.vorzimmer.telephony.TelephoneEvent;

/**
 * Makes calls of what Asterisk says about channels. A call begins with the channel of the caller, which comes from the trunk's context with the
 * dialled number as its extension, and has the channel's name; it is answered when another channel meets it in a bridge, and ends with it. What
 * belongs to no call that was heard from its beginning, such as calls that the office makes, is passed over. The same messages give the same names
 * of events, so that a second node which hears them again does no harm.
 */
final class AmiCalls {

    private static final int MOST_CALLS = 10_000;
    private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9]+/([0-9]{1,10})-[0-9a-f]+.*");

    private final String incomingContext;
    private final Supplier<Instant> now;
    private final Map<String, Call> calls = new HashMap<>();

    /** A call that goes on. */
    private static final class Call {

        private final String id;
        private final PhoneNumber line;
        private final PhoneNumber caller;
        private final Map<String, String> bridged = new HashMap<>();
        private final Set<String> answered = new HashSet<>();
        private int transfers;

        Call(String id, PhoneNumber line, PhoneNumber caller) {
            this.id = id;
            this.line = line;
            this.caller = caller;
        }

        boolean isTheCaller(String channelId) {
            return id.equals(channelId);
        }
    }

    AmiCalls(String incomingContext, Supplier<Instant> now) {
        this.incomingContext = incomingContext;
        this.now = now;
    }

    /** What the message means for calls; mostly nothing. */
    List<TelephoneEvent> hear(AmiMessage message) {
        return switch (message.event()) {
            case "Newchannel" -> begins(message);
            case "BridgeEnter" -> meets(message);
            case "BridgeLeave" -> leaves(message);
            case "BlindTransfer" -> transferred(message, message.get("TransfererLinkedid"), message.get("Extension"));
            case "AttendedTransfer" -> transferred(message, message.get("OrigTransfererLinkedid"), message.get("SecondTransfererConnectedLineNum"));
            case "Hangup" -> hangsUp(message);
            default -> List.of();
        };
    }

    private List<TelephoneEvent> begins(AmiMessage message) {
        String id = message.get("Linkedid");
        boolean callersChannel = !id.isEmpty() && id.equals(message.get("Uniqueid")) && incomingContext.equals(message.get("Context"));
        PhoneNumber line = callersChannel ? PhoneNumber.parse(message.get("Exten")).orElse(null) : null;
        if (line == null || calls.size() >= MOST_CALLS) {
            return List.of();
        }
        Call call = new Call(id, line, PhoneNumber.parse(message.get("CallerIDNum")).orElse(null));
        calls.put(id, call);
        return List.of(event(call, Kind.RINGING, "", at(message), null, null));
    }

    private List<TelephoneEvent> meets(AmiMessage message) {
        Call call = calls.get(message.get("Linkedid"));
        if (call == null) {
            return List.of();
        }
        call.bridged.put(message.get("Uniqueid"), message.get("Channel"));
        if (!call.bridged.containsKey(call.id)) {
            return List.of();
        }
        List<TelephoneEvent> events = new ArrayList<>();
        call.bridged.forEach((channelId, channel) -> {
            if (!call.isTheCaller(channelId) && call.answered.add(channelId)) {
                Matcher device = DEVICE.matcher(channel);
                events.add(event(call, Kind.ANSWERED, "-" + channelId, at(message), device.matches() ? device.group(1) : null, null));
            }
        });
        return events;
    }

    private List<TelephoneEvent> leaves(AmiMessage message) {
        Call call = calls.get(message.get("Linkedid"));
        if (call != null) {
            call.bridged.remove(message.get("Uniqueid"));
        }
        return List.of();
    }

    private List<TelephoneEvent> transferred(AmiMessage message, String linkedId, String target) {
        Call call = calls.get(linkedId);
        if (call == null || "Fail".equals(message.get("Result"))) {
            return List.of();
        }
        call.transfers++;
        return List.of(event(call, Kind.TRANSFERRED, "-" + call.transfers, at(message), null, PhoneNumber.parse(target).orElse(null)));
    }

    private List<TelephoneEvent> hangsUp(AmiMessage message) {
        Call call = calls.remove(message.get("Uniqueid"));
        return call == null ? List.of() : List.of(event(call, Kind.ENDED, "", at(message), null, null));
    }

    private static TelephoneEvent event(Call call, Kind kind, String detail, Instant at, String extension, PhoneNumber target) {
        String name = "ami-" + call.id;
        return new TelephoneEvent(name + "-" + kind.name().toLowerCase(Locale.ROOT) + detail, name, kind, at, call.line, call.caller, DiversionReason.UNKNOWN,
                extension, target);
    }

    /** By Asterisk's clock when it says the time ({@code timestampevents = yes}), else by ours. */
    private Instant at(AmiMessage message) {
        String said = message.get("Timestamp");
        return said.matches("[0-9]{9,11}\\.[0-9]{1,6}") ? Instant.ofEpochMilli((long) (Double.parseDouble(said) * 1000)) : now.get();
    }
}
