package org.vorzimmer.web.portal.calls;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vorzimmer.calls.CallOutcome;
import org.vorzimmer.calls.CallPopService;
import org.vorzimmer.calls.CallQuestion;
import org.vorzimmer.calls.NoteDeskService;
import org.vorzimmer.calls.NoteInput;
import org.vorzimmer.calls.NoteText;
import org.vorzimmer.calls.NoteUrgency;
import org.vorzimmer.shared.BusinessException;

/**
 * Saves a note while it is typed: takes the console's form as it stands, without the page's state, so that another node can go on when one dies.
 * Answers the number for the next saving; 409 when the call or the draft is in other hands.
 */
@WebServlet("/calls/draft")
public class NoteDraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient NoteDeskService notes;
    @Inject transient CallPopService pops;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        try {
            long call = Long.parseLong(request.getParameter("call"));
            int number = Integer.parseInt(request.getParameter("number"));
            response.getWriter().print(notes.save(call, number, input(request, call)));
        } catch (BusinessException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().print(e.messageKey());
        } catch (IllegalArgumentException e) {
            // What no console sends: a number or a word that is none.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private NoteInput input(HttpServletRequest request, long call) {
        String type = field(request, "type");
        Long version = type == null ? null : Long.valueOf(type);
        String outcome = field(request, "outcome");
        NoteText text = new NoteText(field(request, "callerName"), field(request, "company"), field(request, "phone"), field(request, "personAsked"), field(request, "concern"),
                field(request, "measures"), field(request, "callBack") != null, field(request, "callBackNumber"), field(request, "callBackTime"), answers(request, call, version));
        return new NoteInput(version, NoteUrgency.valueOf(field(request, "urgency")), outcome == null ? null : CallOutcome.valueOf(outcome), text);
    }

    private List<NoteText.Answer> answers(HttpServletRequest request, long call, Long version) {
        List<NoteText.Answer> answers = new ArrayList<>();
        List<CallQuestion> questions = version == null ? List.of() : pops.questionsOf(call, version);
        for (int i = 0; i < questions.size(); i++) {
            answers.add(new NoteText.Answer(questions.get(i).getId(), questions.get(i).getLabel(), field(request, "answers:" + i + ":answer")));
        }
        return answers;
    }

    private static String field(HttpServletRequest request, String name) {
        String value = request.getParameter("note:" + name + ":input");
        return value == null || value.isBlank() ? null : value.strip();
    }
}
