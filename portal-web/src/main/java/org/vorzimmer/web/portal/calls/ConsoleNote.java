package org.vorzimmer.web.portal.calls;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vorzimmer.calls.CallOutcome;
import org.vorzimmer.calls.CallQuestion;
import org.vorzimmer.calls.NoteDraft;
import org.vorzimmer.calls.NoteInput;
import org.vorzimmer.calls.NoteText;
import org.vorzimmer.calls.NoteUrgency;

/** A call's note as it stands in the console's fields. */
public class ConsoleNote implements Serializable {

    private static final long serialVersionUID = 1L;

    private int number;
    private Long type;
    @NotNull
    private NoteUrgency urgency = NoteUrgency.NORMAL;
    private CallOutcome outcome;
    @Size(max = 120)
    private String callerName;
    @Size(max = 120)
    private String company;
    @Size(max = 40)
    private String phone;
    @Size(max = 120)
    private String personAsked;
    @Size(max = NoteText.LONGEST)
    private String concern;
    @Size(max = NoteText.LONGEST)
    private String measures;
    private boolean callBack;
    @Size(max = 40)
    private String callBackNumber;
    @Size(max = 80)
    private String callBackTime;
    private List<AnswerRow> answers = new ArrayList<>();

    /** A question of the script with the field for its answer. */
    public static class AnswerRow implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long question;
        private final String label;
        private final boolean required;
        @Size(max = 2000)
        private String text;

        AnswerRow(CallQuestion question, String text) {
            this.question = question.getId();
            this.label = question.getLabel();
            this.required = question.isRequired();
            this.text = text;
        }

        public long getQuestion() {
            return question;
        }

        public String getLabel() {
            return label;
        }

        public boolean isRequired() {
            return required;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    /** Shows what was saved last, with the questions of its script. */
    void show(NoteDraft draft, List<CallQuestion> questions) {
        NoteText text = draft.input().text();
        number = draft.number();
        type = draft.input().typeVersion();
        urgency = draft.input().urgency();
        outcome = draft.input().outcome();
        callerName = text.callerName();
        company = text.company();
        phone = text.number();
        personAsked = text.personAsked();
        concern = text.concern();
        measures = text.measures();
        callBack = text.callBack();
        callBackNumber = text.callBackNumber();
        callBackTime = text.callBackTime();
        Map<Long, String> given = text.answers().stream().filter(answer -> answer.text() != null).collect(Collectors.toMap(NoteText.Answer::question, NoteText.Answer::text, (a, b) -> b));
        answers = questions.stream().map(question -> new AnswerRow(question, given.get(question.getId()))).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Another script: what was answered to the last one's questions is not asked any more. */
    void ask(List<CallQuestion> questions) {
        answers = questions.stream().map(question -> new AnswerRow(question, null)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What the telephone shows, as long as nobody has typed anything else. */
    void suggest(String name, String shown) {
        callerName = callerName == null ? name : callerName;
        phone = phone == null ? shown : phone;
    }

    NoteInput input() {
        List<NoteText.Answer> given = answers.stream().map(row -> new NoteText.Answer(row.question, row.label, text(row.text))).toList();
        return new NoteInput(type, urgency, outcome, new NoteText(text(callerName), text(company), text(phone), text(personAsked), text(concern), text(measures), callBack,
                text(callBackNumber), text(callBackTime), given));
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public List<AnswerRow> getAnswers() {
        return answers;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Long getType() {
        return type;
    }

    public void setType(Long type) {
        this.type = type;
    }

    public NoteUrgency getUrgency() {
        return urgency;
    }

    public void setUrgency(NoteUrgency urgency) {
        this.urgency = urgency;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(CallOutcome outcome) {
        this.outcome = outcome;
    }

    public String getCallerName() {
        return callerName;
    }

    public void setCallerName(String callerName) {
        this.callerName = callerName;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPersonAsked() {
        return personAsked;
    }

    public void setPersonAsked(String personAsked) {
        this.personAsked = personAsked;
    }

    public String getConcern() {
        return concern;
    }

    public void setConcern(String concern) {
        this.concern = concern;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public boolean isCallBack() {
        return callBack;
    }

    public void setCallBack(boolean callBack) {
        this.callBack = callBack;
    }

    public String getCallBackNumber() {
        return callBackNumber;
    }

    public void setCallBackNumber(String callBackNumber) {
        this.callBackNumber = callBackNumber;
    }

    public String getCallBackTime() {
        return callBackTime;
    }

    public void setCallBackTime(String callBackTime) {
        this.callBackTime = callBackTime;
    }
}
