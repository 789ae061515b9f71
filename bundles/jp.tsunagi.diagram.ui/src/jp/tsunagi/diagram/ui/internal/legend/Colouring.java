package jp.tsunagi.diagram.ui.internal.legend;

/** What the colours of a diagram say. */
public enum Colouring {
	/** What the specification says. */
	SPECIFICATION(Messages.asSpecified, ""),
	/** Of which kind participants and ties are. */
	KIND(Messages.byKind, Messages.byKindSentence),
	/** How strong ties are. */
	STRENGTH(Messages.byStrength, Messages.byStrengthSentence),
	/** How long ago somebody confirmed that they are true. */
	FRESHNESS(Messages.byFreshness, Messages.byFreshnessSentence),
	/** How many others each knows. */
	DEGREE(Messages.byDegree, Messages.byDegreeSentence),
	/** How far each stands between others. */
	BETWEENNESS(Messages.byBetweenness, Messages.byBetweennessSentence);

	private final String label;

	private final String sentence;

	Colouring(String label, String sentence) {
		this.label = label;
		this.sentence = sentence;
	}

	/** What users call it. */
	public String label() {
		return label;
	}

	/** What the colours say then; empty for the specification's. */
	public String sentence() {
		return sentence;
	}

	/** Whether the whole network must be measured for it, which takes a while. */
	public boolean needsNetwork() {
		return this == DEGREE || this == BETWEENNESS;
	}
}
