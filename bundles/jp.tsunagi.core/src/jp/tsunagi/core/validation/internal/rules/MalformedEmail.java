package jp.tsunagi.core.validation.internal.rules;

import java.util.List;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.Contact;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;

/** An e-mail address can be written to; several are parted by commas or spaces. */
public final class MalformedEmail implements ValidationRule<Contact> {

	private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;]+@[^@\\s,;.]+(\\.[^@\\s,;.]+)+");

	@Override
	public Class<Contact> subject() {
		return Contact.class;
	}

	@Override
	public void check(Contact contact, ValidationContext context) {
		String email = contact.getEmail();
		if (!Texts.isBlank(email) && !isWellFormed(email)) {
			String corrected = Texts.halfWidth(email);
			List<QuickFix> fixes = isWellFormed(corrected)
					? List.of(Fixes.set(contact, Literals.CONTACT__EMAIL, corrected)) : List.of();
			context.report(contact, Literals.CONTACT__EMAIL, fixes, contact.eContainer(), email);
		}
	}

	private static boolean isWellFormed(String email) {
		return Texts.parts(email).allMatch(part -> ADDRESS.matcher(part).matches());
	}
}
