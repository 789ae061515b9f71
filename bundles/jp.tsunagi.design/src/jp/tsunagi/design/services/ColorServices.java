package jp.tsunagi.design.services;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.internal.Kinds;

/**
 * The colour of an element: that of its kind in the vocabulary of its project, else that of its class. The full colour is
 * for borders, the tint, on which dark text reads well, for what they enclose. All values are from 0 to 255.
 */
public final class ColorServices {

	private static final int FIRST_TIER = 0x1d4e89;

	private static final int LOWER_TIER = 0x2a7f7f;

	private static final int OTHER = 0x7b8794;

	private static final Map<EClass, Integer> BY_CLASS = Map.of(Literals.PERSON, 0x5f6b7a,
			Literals.SUPPORTER_REGISTER, 0x44aa99, Literals.ACTIVITY_BODY, 0xb7791f, Literals.NEED, 0xb5577f);

	private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

	/** Of white there is this much in a tint. */
	private static final double WHITE = 0.84;

	/** How red the border of {@code self} is. */
	@Reads({"kind", "category", "tier", "member.kind", "member.category", "member.tier"})
	public Integer kindRed(EObject self) {
		return channel(self, 16);
	}

	/** How green the border of {@code self} is. */
	@Reads({"kind", "category", "tier", "member.kind", "member.category", "member.tier"})
	public Integer kindGreen(EObject self) {
		return channel(self, 8);
	}

	/** How blue the border of {@code self} is. */
	@Reads({"kind", "category", "tier", "member.kind", "member.category", "member.tier"})
	public Integer kindBlue(EObject self) {
		return channel(self, 0);
	}

	/** How red the ground of {@code self} is. */
	@Reads({"kind", "category", "tier", "member.kind", "member.category", "member.tier"})
	public Integer tintRed(EObject self) {
		return lightened(channel(self, 16));
	}

	/** How green the ground of {@code self} is. */
	@Reads({"kind", "category", "tier", "member.kind", "member.category", "member.tier"})
	public Integer tintGreen(EObject self) {
		return lightened(channel(self, 8));
	}

	/** How blue the ground of {@code self} is. */
	@Reads({"kind", "category", "tier", "member.kind", "member.category", "member.tier"})
	public Integer tintBlue(EObject self) {
		return lightened(channel(self, 0));
	}

	/** A seat has the colour of who sits in it. */
	private static int channel(EObject object, int shift) {
		EObject colored = object instanceof Membership seat && seat.getMember() != null ? seat.getMember() : object;
		return colorOf(colored) >> shift & 0xff;
	}

	private static int colorOf(EObject element) {
		Optional<Integer> ofKind = Kinds.termOf(element).map(Term::color).filter(color -> HEX.matcher(color).matches())
				.map(color -> Integer.parseInt(color.substring(1), 16));
		return ofKind.orElseGet(() -> switch (element) {
			case Coordinator coordinator -> ofTier(coordinator.getTier());
			case Council council -> ofTier(council.getTier());
			default -> BY_CLASS.getOrDefault(element.eClass(), OTHER);
		});
	}

	private static int ofTier(Tier tier) {
		return tier == Tier.FIRST ? FIRST_TIER : LOWER_TIER;
	}

	private static int lightened(int channel) {
		return (int) Math.round(channel + (255 - channel) * WHITE);
	}
}
