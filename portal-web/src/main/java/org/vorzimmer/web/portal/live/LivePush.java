package org.vorzimmer.web.portal.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import org.vorzimmer.live.LiveEvent;

/** Passes changes on to the pages that asked for them: same tenant, same channel. */
@ApplicationScoped
public class LivePush {

    @Inject @Push(channel = "live") PushContext sockets;

    void tell(@Observes LiveEvent event) {
        sockets.send(event.payload(), LiveChannels.audience(event.tenant(), event.channel()));
    }
}
