package org.vorzimmer.web.site.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.vorzimmer.content.Video;
import org.vorzimmer.shared.NotFoundException;
import org.vorzimmer.web.kit.edge.Framing;

/** The video that a visitor has asked for twice; only its page may hold the service's player. */
@Named
@RequestScoped
public class VideoView {

    @Inject SiteView site;
    @Inject HttpServletRequest request;

    private Video video;

    /** Called once before the page is written, because it decides on the page's headers. */
    public void open(HttpServletResponse response) {
        Framing.allow(response, getVideo().getOrigin());
    }

    public Video getVideo() {
        if (video == null) {
            String asked = String.valueOf(request.getParameter(SiteRoutes.VIDEO));
            List<Video> all = site.getTexts().videos();
            int number = asked.matches("[1-9][0-9]?") ? Integer.parseInt(asked) : 0;
            if (number < 1 || number > all.size()) {
                throw new NotFoundException(Video.class, "?");
            }
            video = all.get(number - 1);
        }
        return video;
    }
}
