package org.vorzimmer.web.portal.platform;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.ResourceBundle;
import org.vorzimmer.platform.SettingRules;
import org.vorzimmer.tenancy.TenantSetting;

/** Says beside the field what is wrong with a setting; the field's composite names the setting in its attribute of that name. */
@FacesValidator("settingValidator")
public class SettingValidator implements Validator<Object> {

    @Override
    public void validate(FacesContext faces, UIComponent input, Object value) {
        Object name = UIComponent.getCompositeComponentParent(input).getAttributes().get("setting");
        SettingRules.refusal(TenantSetting.valueOf(String.valueOf(name)), value == null ? "" : value.toString().strip()).ifPresent(key -> {
            ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "msg");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.getString(key), null));
        });
    }
}
