export default 'asset.png';
