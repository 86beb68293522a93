/** Kinds of goods and services by which firms and bodies of statistics split their sales, as the last word of a phrase. */
export const PRODUCT_LINES: ReadonlySet<string> = new Set(
  `accessories advertising ads aerospace aftermarket apparel appliances autos batteries beauty beer beverages books bottling broadband cakes
cereals chemicals cigarettes clothing cloud coffee computers computing confectionery consumer consumables cosmetics dairy defence defense
detergents diagnostics drinks drugs e-commerce education electricals electronics energy engines entertainment equipment eyewear fashion films
food foods footwear fragrance fragrances freight fuel furniture gadgets games gaming garments generics gifts groceries grocery haircare handbags handsets
hardware healthcare homeware homewares household insurance jeans jewellery jewelry knitwear laptops leather leisure licensing
liquor logistics luggage luxury machinery maintenance makeup materials meat media medicines memory menswear mobile motorcycles
music networking newspapers nutrition oncology online outerwear packaging paints paper parts passenger perfume perfumes petcare pharmaceuticals
pharma phones pickups plastics prescriptions printers printing produce publishing restaurants retail seeds semiconductors
servers services shoes skincare smartphones snacks sneakers software spirits sportswear storage streaming subscriptions suvs sweets
swimwear tablets tea television textiles tires tobacco toiletries tools toys trainers transportation travel trucks tyres underwear
utilities vaccines vans vehicles vitamins watches wearables whisky wholesale wine wines womenswear workwear`.split(
    /\s+/,
  ),
);
