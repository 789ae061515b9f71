package jp.tsunagi.core.validation.internal.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** A web address can be opened; several are parted by commas or spaces. */
public final class MalformedWebAddress implements ValidationRule<Contact> {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s.]+(\\.[^/?#\\s.]+)+([/?#]\\S*)?",
			Pattern.CASE_INSENSITIVE);

	@Override
	public Class<Contact> subject() {
		return Contact.class;
	}

	@Override
	public void check(Contact contact, ValidationContext context) {
		String web = contact.getWeb();
		if (!Texts.isBlank(web) && !isWellFormed(web)) {
			List<QuickFix> fixes = Stream.of(Texts.halfWidth(web), "https://" + Texts.halfWidth(web))
					.filter(MalformedWebAddress::isWellFormed).limit(1)
					.map(corrected -> Fixes.set(contact, Literals.CONTACT__WEB, corrected)).toList();
			context.report(contact, Literals.CONTACT__WEB, fixes, contact.eContainer(), web);
		}
	}

	private static boolean isWellFormed(String web) {
		return Texts.parts(web).allMatch(part -> ADDRESS.matcher(part).matches());
	}
}
