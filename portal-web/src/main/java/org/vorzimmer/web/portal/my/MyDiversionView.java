package org.vorzimmer.web.portal.my;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vorzimmer.shared.PhoneNumber;
import org.vorzimmer.telephony.DiversionCode;
import org.vorzimmer.telephony.OwnLineService;

/** How I divert my calls: the codes with my number filled in. */
@Named
@RequestScoped
public class MyDiversionView {

    @Inject OwnLineService lines;

    private List<PhoneNumber> mine;

    /** Empty as long as the office has given no number. */
    public List<PhoneNumber> getMine() {
        if (mine == null) {
            mine = lines.mine();
        }
        return mine;
    }

    public DiversionCode[] getCodes() {
        return DiversionCode.values();
    }

    public DiversionCode.Network[] getNetworks() {
        return DiversionCode.Network.values();
    }
}
