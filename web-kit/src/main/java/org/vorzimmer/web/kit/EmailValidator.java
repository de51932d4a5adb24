package org.vorzimmer.web.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.vorzimmer.shared.EmailAddress;

/** Says beside a field for an e-mail address that what was typed is none, together with what is wrong in the other fields. */
@FacesValidator("vz.email")
public class EmailValidator implements Validator<Object> {

    @Override
    public void validate(FacesContext faces, UIComponent input, Object value) {
        if (value != null && !EmailAddress.isValid(value.toString().strip())) {
            String text = faces.getApplication().getResourceBundle(faces, "msg").getString("kit.email.invalid");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }
}
