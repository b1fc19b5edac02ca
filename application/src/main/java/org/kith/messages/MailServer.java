package org.kith.messages;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The mail server of this installation, where there is one. A demonstration never sends mail.
@Component
class MailServer {

    private static final Pattern NEVER = Pattern.compile("5[0-9]{2}[ -].*", Pattern.DOTALL);

    private final Optional<JavaMailSender> sender;
    private final String from;

    @Autowired
    MailServer(
            ObjectProvider<JavaMailSender> sender,
            PublicAddress address,
            @Value("${kith.demonstration:false}") boolean demonstration,
            @Value("${kith.mail-from:}") String from) {
        this(
                demonstration ? Optional.empty() : Optional.ofNullable(sender.getIfAvailable()),
                from.isBlank() ? "no-reply@" + address.host() : from);
    }

    MailServer(Optional<JavaMailSender> sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isThere() {
        return sender.isPresent();
    }

    Handover send(Mail mail) {
        var server = sender.orElseThrow();
        try {
            server.send(mime(server.createMimeMessage(), mail));
            return new Handover.Accepted();
        } catch (MailSendException refused) {
            return refusal(refused);
        } catch (MailException | MessagingException unsent) {
            return new Handover.NotNow(reason(unsent));
        }
    }

    private MimeMessage mime(MimeMessage message, Mail mail) throws MessagingException {
        var helper = new MimeMessageHelper(message, mail.document() != null, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(mail.to());
        helper.setSubject(mail.wording().subject());
        helper.setText(mail.wording().words());
        if (mail.document() != null) {
            helper.addAttachment("word-back.pdf", mail.document(), "application/pdf");
        }
        // Automatic answers (away from my desk) would come to nobody.
        message.setHeader("Auto-Submitted", "auto-generated");
        // The same message sent twice, because the first answer was lost, can be told from two messages.
        message.setHeader("X-Kith-Message", mail.id().value().toString());
        return message;
    }

    // What the server itself said is innermost.
    private static Handover refusal(MailSendException refused) {
        var causes = Stream.concat(Stream.of(refused), Arrays.stream(refused.getMessageExceptions()))
                .flatMap(MailServer::chain)
                .toList();
        var reason = reason(causes.getLast());
        return causes.stream().anyMatch(MailServer::isPermanent)
                ? new Handover.Refused(reason)
                : new Handover.NotNow(reason);
    }

    /// SMTP's answers in the five hundreds are final; an address with one counts as invalid, others as merely unsent.
    private static boolean isPermanent(Throwable cause) {
        return cause instanceof SendFailedException failed
                && (isSome(failed.getInvalidAddresses())
                        || NEVER.matcher(String.valueOf(failed.getMessage())).matches());
    }

    private static boolean isSome(Address @Nullable [] addresses) {
        return addresses != null && addresses.length > 0;
    }

    private static Stream<Throwable> chain(Throwable top) {
        return Stream.iterate(top, each -> each != null, MailServer::next).map(each -> each);
    }

    private static @Nullable Throwable next(@Nullable Throwable each) {
        return each instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : each == null ? null : each.getCause();
    }

    // Servers like to repeat the address, which is nobody's business on a page of failures.
    private static String reason(Throwable trouble) {
        var said = String.valueOf(trouble.getMessage()).strip();
        return said.replaceAll("\\S+@\\S+", "(address)").lines().findFirst().orElse("No reason given");
    }

    /// One e-mail, complete.
    ///
    /// @param document a PDF to go with it, where one does
    record Mail(
            MessageId id,
            String to,
            Wording wording,
            @Nullable Resource document) {}
}
