package org.vorzimmer.telephony.asterisk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection to a manager interface, signed in and hearing of calls; TLS 1.2 or newer with the server's name checked, or this machine. */
final class AmiConnection implements Closeable {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final String GREETING = "Asterisk Call Manager/";
    private static final String LOGIN = "login";

    private final Socket socket;
    private final AmiReader reader;

    private AmiConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.reader = new AmiReader(socket.getInputStream());
    }

    static AmiConnection open(AmiAccess access) throws AmiException {
        if (!access.isPrivate()) {
            throw new AmiException(AmiFailure.IN_CLEAR, null);
        }
        Socket socket = connect(access);
        try {
            AmiConnection connection = new AmiConnection(socket);
            connection.signIn(access);
            return connection;
        } catch (IOException | AmiException e) {
            closeQuietly(socket);
            throw e instanceof AmiException failure ? failure : new AmiException(AmiFailure.LOST, e);
        }
    }

    private static Socket connect(AmiAccess access) throws AmiException {
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(access.host(), access.port()), (int) CONNECT.toMillis());
            plain.setSoTimeout((int) access.patience().toMillis());
            if (!access.tls() && !plain.getInetAddress().isLoopbackAddress()) {
                throw new AmiException(AmiFailure.IN_CLEAR, null); // a name server's idea of localhost
            }
            return access.tls() ? secured(plain, access) : plain;
        } catch (IOException | AmiException e) {
            closeQuietly(plain);
            throw e instanceof AmiException failure ? failure : new AmiException(reason(e), e);
        }
    }

    private static Socket secured(Socket plain, AmiAccess access) throws IOException {
        SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, access.host(), access.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Somebody who speaks no TLS is no Asterisk that we may talk to; a certificate that does not fit is another matter. */
    private static AmiFailure reason(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return AmiFailure.NOT_TRUSTED;
            }
        }
        if (fault instanceof SSLHandshakeException) {
            return AmiFailure.NOT_TRUSTED;
        }
        return fault instanceof SSLException ? AmiFailure.NO_ASTERISK : AmiFailure.UNREACHABLE;
    }

    private void signIn(AmiAccess access) throws IOException, AmiException {
        try {
            if (!reader.line().startsWith(GREETING)) {
                throw new AmiException(AmiFailure.NO_ASTERISK, null);
            }
        } catch (SocketTimeoutException e) {
            throw new AmiException(AmiFailure.NO_ASTERISK, e);
        }
        send("Action: Login", "ActionID: " + LOGIN, "Username: " + access.user(), "Secret: " + access.secret(), "Events: call");
        AmiMessage answer = reader.message();
        while (!answer.answers(LOGIN)) {
            answer = reader.message();
        }
        if (!"Success".equals(answer.get("Response"))) {
            throw new AmiException(AmiFailure.LOGIN, null);
        }
    }

    /** Hears until the connection breaks or is closed. */
    void hear(Consumer<AmiMessage> listener) throws AmiException {
        boolean asked = false;
        while (true) {
            try {
                AmiMessage message = reader.message();
                asked = false;
                if (!message.event().isEmpty()) {
                    listener.accept(message);
                }
            } catch (SocketTimeoutException silence) {
                if (asked) {
                    throw new AmiException(AmiFailure.LOST, silence);
                }
                asked = true;
                ping();
            } catch (IOException e) {
                throw new AmiException(AmiFailure.LOST, e);
            }
        }
    }

    private void ping() throws AmiException {
        try {
            send("Action: Ping", "ActionID: ping");
        } catch (IOException e) {
            throw new AmiException(AmiFailure.LOST, e);
        }
    }

    private void send(String... lines) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        closeQuietly(socket);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.getLogger(AmiConnection.class.getName()).log(System.Logger.Level.DEBUG, "A connection was not closed in order", e);
        }
    }
}
