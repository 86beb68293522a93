/** Crypto assets: name | ticker | country | aliases. Source: the symbols under which exchanges list them. */
export const CRYPTO = `
Bitcoin|BTC||bitcoin;BTC;BTC/USD;XBT;BTCUSD
Ethereum|ETH||ether;Ether;ethereum;ETH;ETH/USD
Tether|USDT||tether;USDT
BNB|BNB||Binance Coin;BNB Coin;binance coin
XRP|XRP||xrp;XRP/USD
Solana|SOL||solana;SOL
USD Coin|USDC||USDC
Cardano|ADA||cardano;ADA
Dogecoin|DOGE||dogecoin;DOGE
Polkadot|DOT||polkadot
Binance USD|BUSD||BUSD
Tron|TRX||TRX
Toncoin|TON||
Chainlink|LINK||chainlink
Avalanche|AVAX||AVAX
Shiba Inu|SHIB||SHIB;shiba inu
Litecoin|LTC||litecoin;LTC
Bitcoin Cash|BCH||bitcoin cash;BCH
Polygon|MATIC||MATIC
Uniswap|UNI||uniswap
Stellar|XLM||XLM
Monero|XMR||monero;XMR
Ethereum Classic|ETC||ethereum classic
Cosmos|ATOM||
Filecoin|FIL||filecoin
Hedera|HBAR||HBAR
Aptos|APT||
Arbitrum|ARB||
Sui|SUI||!Sui;SUI
Hyperliquid|HYPE||
Pepe|PEPE||PEPE
EOS|EOS||
Terra|LUNA||LUNA;TerraUSD
Immutable|IMX||IMX
Fetch.ai|FET||FET
Injective|INJ||INJ
Celestia|TIA||TIA
NEAR Protocol|NEAR||Near Protocol
Aave|AAVE||AAVE
Algorand|ALGO||ALGO
VeChain|VET||
Tezos|XTZ||XTZ
Zcash|ZEC||ZEC
Kaspa|KAS||
Ondo|ONDO||ONDO
Worldcoin|WLD||WLD
Bonk|BONK||BONK
dogwifhat|WIF||
Floki|FLOKI||FLOKI
Lido DAO|LDO||LDO
Bittensor|TAO||
Ethena|ENA||
Wrapped Bitcoin|WBTC||WBTC
stablecoins|||stablecoin;stable coins
altcoins|||altcoin
crypto market|||cryptocurrency market;global cryptocurrency market;global crypto market;total crypto market;cryptocurrencies;global cryptocurrency market cap;cryptocurrency industry;crypto asset market;digital asset market
`;
